import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Language } from './language';

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const SIZE: Record<Unit, number> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
};

const CHINESE: Record<Unit, string> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  month: '个月',
  year: '年',
};

/** Days as long as people count in days: “23 天” says more than “3 周”. */
function unitFor(ms: number): Unit {
  if (ms < HOUR) return 'minute';
  if (ms < DAY) return 'hour';
  if (ms < 60 * DAY) return 'day';
  if (ms < 365 * DAY) return 'month';
  return 'year';
}

/**
 * A length of time in words: “40 分钟”, “23 天”, “4 个月”, “1.5 年”.
 * Half days are kept below three days, half years always; everything else is whole.
 * @param ms length in milliseconds; negative counts as zero
 */
export function formatDuration(ms: number, language: Language): string {
  let length = Math.max(0, ms);
  if (length < HOUR && Math.round(length / MINUTE) === 60) length = HOUR;
  if (length >= HOUR && length < DAY && Math.round(length / HOUR) === 24) length = DAY;
  const unit = unitFor(length);
  const raw = length / SIZE[unit];
  const fine = unit === 'year' || (unit === 'day' && raw < 3);
  const count = fine ? Math.round(raw * 2) / 2 : Math.round(raw);
  if (unit === 'minute' && count === 0) return language === 'en' ? 'under a minute' : '不到 1 分钟';
  if (language === 'en') return `${count} ${unit}${count === 1 ? '' : 's'}`;
  return `${count} ${CHINESE[unit]}`;
}

/**
 * `formatDuration` for the days that evidence parameters are given in.
 * @param days length in days, fractions allowed
 */
export function formatDays(days: number, language: Language): string {
  return formatDuration(days * DAY, language);
}

/**
 * A range of day counts: “4–9 天”; one length when both ends read the same.
 * @param from shorter end in days
 * @param to longer end in days
 */
export function formatDayRange(from: number, to: number, language: Language): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  if (low < 1 || high >= 60 || low === high) return formatDays(to, language);
  return `${low}–${formatDays(high, language)}`;
}

/**
 * How long ago, for a reader at `now`: “刚刚”, “5 分钟前”, “3 天前”. A moment in the future by clock
 * skew reads as just now.
 * @param at moment in ms
 * @param now the reader's moment in ms
 */
export function formatAgo(at: number, now: number, language: Language): string {
  const ms = now - at;
  if (ms < MINUTE) return language === 'en' ? 'just now' : '刚刚';
  const length = formatDuration(ms, language);
  return language === 'en' ? `${length} ago` : `${length}前`;
}
