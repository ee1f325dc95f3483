import type { Span } from '../coverage/sight';
import { DAY } from '../model/interaction';
import { type CalendarDay, dayOf, weekdayOf } from '../time/calendar-day';
import { fromWall, type Zone } from '../time/zone';

const SUNDAY = 6;
const FRIDAY = 4;

/** The Monday of the week a day is in. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return day - ((weekdayOf(day) + 6) % 7);
}

/**
 * The instants of a stretch of days by the operator's own clock: from the first midnight up to the
 * one after the last day, whatever the clock did between.
 * @param days how many
 */
export function spanOfDays(first: CalendarDay, days: number, zone: Zone): Span {
  return { from: startOf(first, zone), to: startOf(first + days, zone) };
}

/** The first instant of a day; where midnight was skipped, the one after the gap. */
function startOf(day: CalendarDay, zone: Zone): number {
  return fromWall(day * DAY, zone).at;
}

/** One week of a report. */
export interface ReportWeek {
  readonly monday: CalendarDay;
  /** Up to `now` where the week is not over. */
  readonly span: Span;
  /** As long a stretch of the week before, by the same clock. */
  readonly before: Span;
  /** The week is over. */
  readonly whole: boolean;
}

/**
 * A week from Monday to Sunday. One that is not over is compared with the same stretch of the week
 * before, so that a Wednesday is not measured against a Sunday.
 * @param now ms
 */
export function reportWeek(monday: CalendarDay, now: number, zone: Zone): ReportWeek {
  const full = spanOfDays(monday, 7, zone);
  const last = spanOfDays(monday - 7, 7, zone);
  if (now >= full.to) return { monday, span: full, before: last, whole: true };
  const to = Math.max(full.from, now);
  const same = fromWall(wallSince(to, zone) - 7 * DAY, zone).at;
  return {
    monday,
    span: { from: full.from, to },
    before: { from: last.from, to: Math.min(last.to, Math.max(last.from, same)) },
    whole: false,
  };
}

function wallSince(at: number, zone: Zone): number {
  const day = dayOf(at, zone);
  return day * DAY + (at - startOf(day, zone));
}

/** The week a report is first shown for: this one from Friday on, else the last whole one. */
export function usualWeek(now: number, zone: Zone): CalendarDay {
  const today = dayOf(now, zone);
  const monday = mondayOf(today);
  return today - monday >= FRIDAY ? monday : monday - 7;
}

/** The last day of a week. */
export function sundayOf(monday: CalendarDay): CalendarDay {
  return monday + SUNDAY;
}
