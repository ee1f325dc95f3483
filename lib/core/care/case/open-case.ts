import { shortHash } from '../../hash';
import type { CareCase, CaseStep } from '../../model/care-case';
import type { Summary } from '../../model/summary';
import type { Tier } from '../../model/tier';
import { SLOT } from '../../rhythm/slots';
import type { Strategy } from '../../strategy/strategy';
import { addStep } from './add-step';
import { mayBeHeld } from './may-be-held';

/**
 * Opens the care for a contact. Honest words of ours that are out unanswered belong to it.
 * @param opening why it is opened; `relapsed` when it follows a case that had recovered
 * @param at ms
 */
export function openCase(
  summary: Summary,
  tier: Tier,
  opening: Extract<CaseStep, { kind: 'flagged' | 'relapsed' }>,
  strategy: Pick<Strategy, 'holdout'>,
  at: number,
): CareCase {
  const id = shortHash(['case', summary.id, String(at)], 16);
  const drawn = strategy.holdout > 0 && mayBeHeld(summary, tier);
  const care: CareCase = {
    id,
    contact: summary.id,
    site: summary.site,
    events: [{ ...opening, n: 0, at }],
    state: 'flagged',
    openedAt: at,
    closedAt: null,
    tier,
    drawn,
    held: drawn && lotOf(id) < strategy.holdout,
    usualGap: Math.exp(summary.state[SLOT.gapMean] ?? 0),
  };
  if (summary.tries === 0 || summary.lastTryAt === null) return care;
  const words = { kind: 'sent', intent: 'check-in', asInserted: false, of: null } as const;
  return addStep(care, words, summary.lastTryAt);
}

/** A number from 0 up to 1 that depends on nothing but the case. */
function lotOf(id: string): number {
  return Number.parseInt(shortHash(['hold out', id], 4), 16) / 2 ** 32;
}
