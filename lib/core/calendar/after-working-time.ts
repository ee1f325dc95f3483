import { openPeriods } from './open-periods';
import type { Shifts } from './shifts';

/** Days ahead that are looked at. */
const AHEAD = 400;

/**
 * The first moment by which this much shift time has passed since `from`: what `workingTime` is the
 * inverse of.
 * @param from ms
 * @param work ms of shift time, above 0
 * @param dayOffset minutes east of UTC
 * @returns ms; null when the desk isn't open that long within a year
 */
export function afterWorkingTime(
  shifts: Shifts,
  from: number,
  work: number,
  dayOffset: number,
): number | null {
  let left = work;
  for (const open of openPeriods(shifts, from, dayOffset, AHEAD)) {
    if (open.to - open.from >= left) return open.from + left;
    left -= open.to - open.from;
  }
  return null;
}
