import type { CareCase, CaseEvent, CaseStep } from '../../model/care-case';
import { boundEvents } from './bound-events';
import { withEvents } from './case-state';
import { afterEvent, standingOf } from './standing';

/**
 * The case after one more step.
 * @param at ms; of what was observed, or of the click
 * @returns the same case when the step can't happen where the case stands
 */
export function addStep(care: CareCase, step: CaseStep, at: number): CareCase {
  const n = (care.events.at(-1)?.n ?? -1) + 1;
  const event: CaseEvent = { ...step, n, at };
  if (!afterEvent(standingOf(care.events), event)) return care;
  return withEvents(care, boundEvents([...care.events, event]));
}
