import { openPeriods } from '../calendar/open-periods';
import { operatorDay } from '../calendar/operator-day';
import type { Shifts } from '../calendar/shifts';
import { DAY, HOUR, MINUTE } from '../model/interaction';

/** A desk that never closes starts its day at this hour. */
const MORNING = 9;

/** The stretch of work that is on now. */
export interface WorkStretch {
  /** ms; what counts as its start. */
  readonly from: number;
  /** Days since 1970 of the operator's day it belongs to. */
  readonly day: number;
}

/**
 * The stretch of work `now` falls in. Periods that touch are one; a desk that never closes begins a
 * stretch every morning.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns null outside of shifts
 */
export function workStretch(shifts: Shifts, now: number, dayOffset: number): WorkStretch | null {
  let from = Number.NaN;
  let reached = Number.NaN;
  for (const period of openPeriods(shifts, now - 2 * DAY, dayOffset, 4)) {
    if (period.from > now) break;
    if (period.from !== reached) from = period.from;
    reached = period.to;
  }
  if (!(reached > now)) return null;
  if (now - from < DAY) return { from, day: operatorDay(from, dayOffset) };
  const day = operatorDay(now - MORNING * HOUR, dayOffset);
  return { from: day * DAY - dayOffset * MINUTE + MORNING * HOUR, day };
}
