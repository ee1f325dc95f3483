import { operatorDay } from '../calendar/operator-day';
import type { Interaction } from '../model/interaction';

/** Gaps needed before a habit can be spoken of. */
const ENOUGH = 3;

/**
 * How far apart the days lie on which a contact writes.
 * @param facts a contact's history, by time
 * @param dayOffset minutes east of UTC
 * @returns the median gap and the one that one in ten exceeds, in days; null when too few are known
 */
export function usualGap(
  facts: readonly Interaction[],
  dayOffset: number,
): { typicalDays: number; longDays: number } | null {
  const days = new Set<number>();
  for (const { at, direction, kind } of facts) {
    if (direction === 'in' && kind !== 'system') {
      days.add(operatorDay(at, dayOffset));
    }
  }
  const sorted = [...days].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, i) => day - (sorted[i] as number));
  if (gaps.length < ENOUGH) return null;
  gaps.sort((a, b) => a - b);
  const at = (share: number) =>
    gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))] ?? 1;
  return { typicalDays: at(0.5), longDays: at(0.9) };
}
