import { DAY } from '../model/interaction';
import { openPeriods } from './open-periods';
import type { Shifts } from './shifts';

/**
 * Time somebody was at the desk between two moments: how long a customer really waited. Costs one
 * step per day of the span.
 * @param from ms
 * @param to ms
 * @param dayOffset minutes east of UTC of the operator's day
 * @returns ms; 0 when `to` is not after `from`
 */
export function workingTime(shifts: Shifts, from: number, to: number, dayOffset: number): number {
  let sum = 0;
  for (const open of openPeriods(shifts, from, dayOffset, Math.ceil((to - from) / DAY))) {
    if (open.from >= to) break;
    sum += Math.min(open.to, to) - open.from;
  }
  return sum;
}
