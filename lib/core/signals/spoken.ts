import { DAY, HOUR } from '../model/interaction';
import { SLOT } from '../rhythm/slots';
import type { SignalView } from './signal';

/** Days for which something said counts in full, and after which it no longer counts. */
const FRESH = 14;
export const SPOKEN_COUNTS = 30;
/** The same for the last thing a contact said before they fell silent. */
const LAST_FRESH = 90;
const LAST_COUNTS = 120;
/** A later day: what was said before it was not the last word. */
const LATER = 18 * HOUR;
/** What a grievance still weighs once they went on talking to us as before. */
const TALKED_ON = 0.3;

/** How much of its weight something said `days` ago still has, from 1 down to 0. */
export function stillCounts(days: number): number {
  return fading(days, FRESH, SPOKEN_COUNTS);
}

/**
 * How much a grievance of `at` (ms) still weighs. As the last word before a silence it stays; a case
 * after which they came back on another day was settled, and is no farewell.
 */
export function grievanceCounts(view: SignalView, at: number): number {
  const days = (view.asOf - at) / DAY;
  const talkedOn = (view.state[SLOT.lastIn] as number) > at + LATER;
  return talkedOn ? TALKED_ON * stillCounts(days) : fading(days, LAST_FRESH, LAST_COUNTS);
}

function fading(days: number, fresh: number, counts: number): number {
  if (days <= fresh) return 1;
  return Math.max(0, (counts - days) / (counts - fresh));
}
