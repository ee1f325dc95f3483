import { DAY } from '../model/interaction';
import { wallOf, type Zone } from './zone';

/** A date without zone: days since 1970-01-01. */
export type CalendarDay = number;

/**
 * @param month 1 to 12
 * @returns the day, or NaN when there is no such date
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / DAY
    : Number.NaN;
}

/** The date that a calendar in the zone shows at an instant. */
export function dayOf(at: number, zone: Zone): CalendarDay {
  return Math.floor(wallOf(at, zone) / DAY);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(day: CalendarDay): number {
  return new Date(day * DAY).getUTCFullYear();
}
