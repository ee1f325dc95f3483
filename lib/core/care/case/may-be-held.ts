import type { SignalId } from '../../model/assessment';
import type { Summary } from '../../model/summary';
import type { Tier } from '../../model/tier';
import { SLOT } from '../../rhythm/slots';

/** Said in so many words: whoever says it is answered. */
const GRIEVANCES: ReadonlySet<SignalId> = new Set(['complaint', 'competitor', 'refusal']);

/**
 * May this contact be left alone to learn whether care helps? Never one who ever complained, however
 * long ago, never one of the loyal, nobody who waits for us or was written to already.
 */
export function mayBeHeld(summary: Summary, tier: Tier): boolean {
  return (
    tier !== 'loyal' &&
    summary.tries === 0 &&
    summary.waitingSince === undefined &&
    !((summary.state[SLOT.lastComplaint] ?? 0) > 0) &&
    !summary.assessment.evidence.some(({ signal }) => GRIEVANCES.has(signal))
  );
}
