import { DAY } from '../model/interaction';
import type { QuietSpan } from './quiet-clock';

/**
 * First day of the lunar year, month-day, checked against two lunar calendar libraries. Browsers'
 * own lunar calendar is a day off in 2027, so the dates are data.
 */
export const SPRING_FESTIVAL: Readonly<Record<number, string>> = {
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
};

/** Fixed holidays: first day, number of days, and the share of them that does not count. */
const FIXED = [
  { from: '01-01', days: 1, weight: 0.5 },
  { from: '05-01', days: 5, weight: 0.5 },
  { from: '10-01', days: 7, weight: 0.8 },
] as const;

/** The festival is quiet from the days people travel home until most are back. */
const FESTIVAL_BEFORE = 3;
const FESTIVAL_DAYS = 13;

/**
 * Mainland holidays of a span of years, in which silence says little about a customer.
 * @param dayOffset minutes east of UTC of the operator's day
 * @returns spans for `makeQuietClock`; a year past the table has its fixed holidays only
 */
export function holidaySpans(fromYear: number, toYear: number, dayOffset: number): QuietSpan[] {
  const spans: QuietSpan[] = [];
  const start = (year: number, date: string) =>
    Date.parse(`${year}-${date}T00:00:00Z`) - dayOffset * 60_000;
  for (let year = fromYear; year <= toYear; year++) {
    for (const { from, days, weight } of FIXED) {
      const at = start(year, from);
      spans.push({ from: at, to: at + days * DAY, weight });
    }
    const festival = SPRING_FESTIVAL[year];
    if (!festival) continue;
    const at = start(year, festival) - FESTIVAL_BEFORE * DAY;
    spans.push({ from: at, to: at + FESTIVAL_DAYS * DAY, weight: 1 });
  }
  return spans;
}
