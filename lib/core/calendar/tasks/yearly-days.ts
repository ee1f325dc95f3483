import type { YearlyDay } from '../../model/profile';
import { type CalendarDay, calendarDay, yearOf } from '../../time/calendar-day';
import { solarDay } from '../lunar';

/**
 * The days on which a yearly day falls. 29 February is kept on the 28th in other years, a lunar 30th
 * in a short month on the 29th.
 * @param from first day looked at
 * @param to last day looked at
 * @returns by day, each with the year of its own calendar, so that a lunar day which falls twice into
 *   one solar year has two years; none for a date that does not exist
 */
export function yearlyDays(
  { calendar, month, day }: YearlyDay,
  from: CalendarDay,
  to: CalendarDay,
): { year: number; day: CalendarDay }[] {
  const found: { year: number; day: CalendarDay }[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(to); year++) {
    const at = calendar === 'lunar' ? solarDay(year, month, day) : solarDate(year, month, day);
    if (at >= from && at <= to) found.push({ year, day: at });
  }
  return found;
}

function solarDate(year: number, month: number, day: number): CalendarDay {
  const at = calendarDay(year, month, day);
  return Number.isNaN(at) && month === 2 && day === 29 ? calendarDay(year, 2, 28) : at;
}
