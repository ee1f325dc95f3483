import type { Shifts } from '../calendar/shifts';
import { workingTime } from '../calendar/working-time';
import type { Span } from '../coverage/sight';

/**
 * Share of the shift time of a stretch in which at least one site was open and readable: what a
 * report can know of it.
 * @param covered of all sites, in any order; they may overlap
 * @param dayOffset minutes east of UTC
 * @returns 0 to 1; null where no shift lies in the stretch
 */
export function seenShare(
  covered: readonly Span[],
  { from, to }: Span,
  shifts: Shifts,
  dayOffset: number,
): number | null {
  const all = workingTime(shifts, from, to, dayOffset);
  if (all === 0) return null;
  let seen = 0;
  let reached = from;
  for (const span of [...covered].sort((a, b) => a.from - b.from)) {
    const start = Math.max(span.from, reached);
    const end = Math.min(span.to, to);
    if (end <= start) continue;
    seen += workingTime(shifts, start, end, dayOffset);
    reached = end;
  }
  return Math.min(1, seen / all);
}
