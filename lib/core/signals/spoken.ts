/** Days for which something said counts in full, and after which it no longer counts. */
const FRESH = 14;
export const SPOKEN_COUNTS = 30;

/** How much of its weight something said `days` ago still has, from 1 down to 0. */
export function stillCounts(days: number): number {
  if (days <= FRESH) return 1;
  return Math.max(0, (SPOKEN_COUNTS - days) / (SPOKEN_COUNTS - FRESH));
}
