import type { DraftFacts, DraftIntent } from '../drafting/draft';
import type { Cause, CauseHypothesis } from '../model/cause';
import type { NextStep } from '../model/next-step';
import type { Offer, Refusal } from '../model/offer';
import type { Tier } from '../model/tier';

/** An offer as a choice for one contact now. */
export interface OfferChoice {
  readonly offer: Offer;
  /** Why it can't be given now, or null. */
  readonly refusal: Refusal | null;
  /** How often this contact was given it, or another of its kind, within the strategy's days. */
  readonly before: number;
}

/** Facts that would make the words better, in the order worth asking. */
export const ASKABLE = ['address', 'product', 'topic'] as const;
export type Askable = (typeof ASKABLE)[number];

/** All that follows for one contact now from what was observed, said and set. */
export interface CarePlan {
  readonly step: NextStep;
  /** What a message now would be for; null when the step is not to write. */
  readonly intent: DraftIntent | null;
  readonly tier: Tier;
  /** Known cause: said by the operator, or by the contact's own reply. */
  readonly cause: Cause | null;
  /** Ranked guesses. */
  readonly hypotheses: readonly CauseHypothesis[];
  readonly facts: DraftFacts;
  readonly missing: readonly Askable[];
  /** Offers that fit the cause and the tier, affordable ones first; empty before a cause is known. */
  readonly offers: readonly OfferChoice[];
}
