import { DAY, MINUTE } from '../model/interaction';
import { type CalendarDay, weekdayOf } from '../time/calendar-day';
import { operatorDay } from './operator-day';
import { publicHoliday } from './public-holidays';
import type { Shifts } from './shifts';

/** A stretch somebody is at the desk, [from, to) in ms. */
export interface OpenPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches somebody is at the desk that end after `from`, in order and without overlap, for
 * ever: stop taking when you have enough. A night shift belongs to the day it begins on; a weekend
 * day swapped for a holiday has the hours of the first weekday that works.
 * @param from ms
 * @param dayOffset minutes east of UTC
 * @param days days to look ahead at most
 */
export function* openPeriods(
  shifts: Shifts,
  from: number,
  dayOffset: number,
  days: number,
): Generator<OpenPeriod> {
  const first = operatorDay(from, dayOffset) - 1;
  let reached = from;
  for (let day = first; day <= first + days + 1; day++) {
    const midnight = day * DAY - dayOffset * MINUTE;
    for (const period of periodsOn(shifts, day)) {
      const end = period.to < period.from ? period.to + 1440 : period.to;
      const start = Math.max(reached, midnight + period.from * MINUTE);
      const to = midnight + end * MINUTE;
      if (to <= start) continue;
      reached = to;
      yield { from: start, to };
    }
  }
}

function periodsOn(shifts: Shifts, day: CalendarDay): Shifts['week'][number] {
  if (shifts.closed.length && shifts.closed.includes(dateOf(day))) return [];
  const holiday = shifts.holidays ? publicHoliday(day) : null;
  if (holiday === 'off') return [];
  const own = shifts.week[(weekdayOf(day) + 6) % 7] ?? [];
  const periods =
    holiday === 'work' ? (shifts.week.slice(0, 5).find((p) => p.length > 0) ?? own) : own;
  return periods.length > 1 ? [...periods].sort((a, b) => a.from - b.from) : periods;
}

/** `2026-11-22` */
function dateOf(day: CalendarDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
