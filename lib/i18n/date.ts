import { DAY } from '@/lib/core/model/interaction';
import type { Language } from './language';

/**
 * A day as a person would name it: “明天”, “12月3日”, with the year only when it is another one.
 * Local time zone.
 * @param at moment in ms
 * @param now the reader's moment in ms
 */
export function formatDay(at: number, now: number, language: Language): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  const near = NEAR[language][days];
  if (near) return near;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/**
 * A moment with its day: “今天 14:03”, “12月3日 09:00”. Local time zone.
 * @param at moment in ms
 * @param now the reader's moment in ms
 */
export function formatMoment(at: number, now: number, language: Language): string {
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${formatDay(at, now, language)} ${time}`;
}

/** A calendar month for an axis: “6月”, “Jun”. */
export function formatMonth(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short' }).format(at);
}

const NEAR: Record<Language, Record<number, string>> = {
  'zh-CN': { [-1]: '昨天', 0: '今天', 1: '明天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
};

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A month of the books: “2026年11月”, “November 2026”. @param month `2026-11` */
export function formatMonthName(month: string, language: Language): string {
  const at = Date.parse(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}
