import { isFlagged } from '../care/is-flagged';
import { nextStep } from '../care/next-step';
import type { CareCase } from '../model/care-case';
import type { NextStep } from '../model/next-step';
import { inForce } from '../model/operator-mark';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import { rulesOf, type Strategy } from '../strategy/strategy';

/** Steps that ask something of the operator now; the rest are patience. */
const ACTIVE: ReadonlySet<NextStep> = new Set(['check-in', 'apologise', 'find-cause', 'amend']);

/**
 * What to do today about a contact going cold, or null when there is nothing: they are put off, said
 * to be judged wrongly, want peace, rest, are left alone to learn, or words to them are out. Whether a
 * check-in has to be an apology is told by the whole record (`planCare`).
 * @param care the case `summary.careCase` names, or null
 * @param now ms
 */
export function coldStep(
  summary: Summary,
  care: CareCase | null,
  tier: Tier,
  strategy: Strategy,
  now: number,
): NextStep | null {
  if (summary.kind !== 'person' || !isFlagged(summary, now, care)) return null;
  const rules = rulesOf(strategy, tier);
  const step = nextStep(summary, now, { care, ours: false, tier, rules, strategy });
  return ACTIVE.has(step) ? step : null;
}

/**
 * Does the operator not want to see that this contact waits? They said "later" or "wrong", or were
 * asked for peace, after the contact's latest words; words that came since are new and are answered.
 * @param now ms
 */
export function isWaitPutOff(
  { lastInboundAt, snooze, override, quiet }: Summary,
  now: number,
): boolean {
  const marks = [inForce(snooze, now), inForce(override, now), quiet];
  return marks.some((mark) => mark !== null && mark.at >= (lastInboundAt ?? 0));
}
