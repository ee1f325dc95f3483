/**
 * The month a moment counts in, by the operator's day: `2026-11`.
 * @param at ms
 * @param dayOffset minutes east of UTC
 */
export function monthOf(at: number, dayOffset: number): string {
  return new Date(at + dayOffset * 60_000).toISOString().slice(0, 7);
}
