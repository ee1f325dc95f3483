import type { CareCase, CaseEvent, CaseState } from '../../model/care-case';
import { standingOf } from './standing';

const CLOSED: ReadonlySet<CaseState> = new Set(['resting', 'lost', 'done', 'relapsed']);

/** Where a case stands; undone events have no effect. */
export function caseState(events: readonly CaseEvent[]): CaseState {
  return standingOf(events).state;
}

/** The case with other events, and what is read off them made anew. */
export function withEvents(care: CareCase, events: readonly CaseEvent[]): CareCase {
  const { state, since } = standingOf(events);
  return { ...care, events, state, closedAt: CLOSED.has(state) ? since : null };
}
