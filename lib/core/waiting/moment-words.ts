import { operatorDay } from '../calendar/operator-day';
import type { DraftLanguage } from '../drafting/draft';
import { DAY, MINUTE } from '../model/interaction';
import { weekdayOf } from '../time/calendar-day';

/**
 * A coming moment as people say it: `明早 9 点`, `今天下午 1 点半`, `周三上午 9 点`, `10 月 8 日上午 9 点`;
 * in English to be read after "at": `9 tomorrow morning`.
 * @param at ms, not before `now`
 * @param dayOffset minutes east of UTC
 */
export function momentWords(
  at: number,
  now: number,
  dayOffset: number,
  language: DraftLanguage,
): string {
  const day = operatorDay(at, dayOffset);
  const minute = Math.floor((at + dayOffset * MINUTE - day * DAY) / MINUTE);
  const away = day - operatorDay(now, dayOffset);
  return language === 'en' ? english(day, away, minute) : chinese(day, away, minute);
}

const PARTS = [
  [0, '凌晨'],
  [5, '早上'],
  [8, '上午'],
  [12, '中午'],
  [13, '下午'],
  [18, '晚上'],
] as const;

function chinese(day: number, away: number, minute: number): string {
  const hour = Math.floor(minute / 60);
  const part = PARTS.findLast(([from]) => hour >= from)?.[1] ?? '';
  const rest = minute % 60;
  const clock = ` ${hour > 12 ? hour - 12 : hour} 点${rest === 0 ? '' : rest === 30 ? '半' : ` ${rest} 分`}`;
  if (away === 1 && hour >= 5 && hour < 10) return `明早${clock}`;
  if (away === 1 && hour >= 18) return `明晚${clock}`;
  if (away < 3) return `${['今天', '明天', '后天'][away]}${part}${clock}`;
  if (away < 7) return `周${'日一二三四五六'[weekdayOf(day)]}${part}${clock}`;
  const date = new Date(day * DAY);
  return `${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日${part}${clock}`;
}

function english(day: number, away: number, minute: number): string {
  const hour = Math.floor(minute / 60);
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  const rest = minute % 60;
  const clock = `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  if (away === 0) return `${clock} this ${part}`;
  if (away === 1) return `${clock} tomorrow ${part}`;
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(day * DAY);
  if (away < 7) return `${clock} on ${name({ weekday: 'long' })} ${part}`;
  return `${clock} in the ${part} of ${name({ day: 'numeric', month: 'long' })}`;
}
