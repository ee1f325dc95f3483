import { DAY } from '../../model/interaction';
import { type CalendarDay, calendarDay } from '../../time/calendar-day';
import type { Period } from './care-person';

/** The same day so many months on; the month's last where it has no such day (31 January + 1). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const date = new Date(day * DAY);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const same = calendarDay(year, month, date.getUTCDate());
  return Number.isNaN(same) ? new Date(Date.UTC(year, month, 0)).getTime() / DAY : same;
}

/** The periods of `months` months (1 month, 3 quarter) that touch [from, to]. */
export function periodsIn(from: CalendarDay, to: CalendarDay, months: number): Period[] {
  const date = new Date(from * DAY);
  const first = Math.floor(date.getUTCMonth() / months) * months;
  const periods: Period[] = [];
  let start = calendarDay(date.getUTCFullYear(), first + 1, 1);
  for (; start <= to; start = addMonths(start, months)) {
    periods.push({ start, key: monthName(start) });
  }
  return periods;
}

/** `2026-11` */
export function monthName(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 7);
}

/** `2026-11-22` */
export function dateName(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
