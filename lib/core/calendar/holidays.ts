import { DAY } from '../model/interaction';
import { solarDay } from './lunar';
import type { QuietSpan } from './quiet-clock';

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
 * @returns spans for `makeQuietClock`; a year past the lunar table has its fixed holidays only
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
    const festival = solarDay(year, 1, 1);
    if (Number.isNaN(festival)) continue;
    const at = (festival - FESTIVAL_BEFORE) * DAY - dayOffset * 60_000;
    spans.push({ from: at, to: at + FESTIVAL_DAYS * DAY, weight: 1 });
  }
  return spans;
}
