import { openPeriods } from './open-periods';
import type { Shifts } from './shifts';

/** Days ahead in which an opening is looked for. */
const AHEAD = 400;

/**
 * When somebody is at the desk again.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns ms; `now` itself while the desk is open; null when it stays closed for over a year
 */
export function nextOpening(shifts: Shifts, now: number, dayOffset: number): number | null {
  for (const { from } of openPeriods(shifts, now, dayOffset, AHEAD)) return from;
  return null;
}

/** Whether somebody is at the desk. */
export function isOpen(shifts: Shifts, now: number, dayOffset: number): boolean {
  for (const { from } of openPeriods(shifts, now, dayOffset, 0)) return from === now;
  return false;
}
