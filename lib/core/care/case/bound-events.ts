import type { CaseEvent, CaseStep } from '../../model/care-case';
import { standingOf } from './standing';

/** Events kept per case. */
export const MAX_EVENTS = 100;

/** What is dropped first when a case grows too long: the lower, the sooner. */
const WORTH: Readonly<Record<CaseStep['kind'], number>> = {
  drafted: 1,
  inserted: 2,
  replied: 3,
  sent: 4,
  cause: 5,
  reopened: 6,
  rested: 6,
  lost: 6,
  watched: 6,
  recovered: 7,
  relapsed: 7,
  flagged: 8,
};

/**
 * At most `MAX_EVENTS` of them: undone ones go first, then the oldest of the least telling whose
 * loss leaves the case standing where it stands. Opening and newest event stay.
 */
export function boundEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  let kept = events;
  while (kept.length > MAX_EVENTS) {
    const { state, cause } = standingOf(kept);
    const ranked = kept
      .slice(1, -1)
      .map((event, i) => ({ i: i + 1, worth: event.undone ? 0 : WORTH[event.kind] }))
      .sort((a, b) => a.worth - b.worth || a.i - b.i);
    const without = (drop: number) => kept.filter((_, i) => i !== drop);
    const harmless = ranked.find(({ i }) => {
      const after = standingOf(without(i));
      return after.state === state && after.cause === cause;
    });
    kept = without(harmless?.i ?? 1);
  }
  return kept;
}
