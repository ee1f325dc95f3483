/**
 * Why a contact may be leaving. `need` their need is not met, `experience` service slipped, `value`
 * nothing in it for them, `pressure` we write too much, `competitor` somebody else is better,
 * `product` the thing itself fails, `other` only the operator can know (moved away, no need any more).
 */
export const CAUSES = [
  'need',
  'experience',
  'value',
  'pressure',
  'competitor',
  'product',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What speaks for a cause. Each one's params are documented where it is found. */
export const CAUSE_SIGNS = [
  'open-request',
  'promise-not-kept',
  'answered-no',
  'our-wait',
  'asked-again',
  'complaint-words',
  'too-many',
  'duplicates',
  'asked-to-stop',
  'mostly-promotion',
  'no-value',
  'coupon-expired',
  'same-to-all',
  'price-words',
  'defect-words',
  'competitor-named',
] as const;
export type CauseSign = (typeof CAUSE_SIGNS)[number];

/** Why somebody else is preferred, as far as the contact said so. */
export const RIVAL_REASONS = ['quality', 'price', 'service', 'activity', 'unsaid'] as const;
export type RivalReason = (typeof RIVAL_REASONS)[number];

/** One observed reason to believe in a cause; the sentence is made by the dictionary. */
export interface CauseEvidence {
  readonly sign: CauseSign;
  /** Numbers the sentence names; durations in days. `reason` is an index of `RIVAL_REASONS`. */
  readonly params: Readonly<Record<string, number>>;
  /** Times (ms) of the messages it speaks of, newest first, at most 20. */
  readonly times: readonly number[];
}

/** A ranked guess. */
export interface CauseHypothesis {
  readonly cause: Cause;
  /** Share of belief among all hypotheses of the contact, 0 to 1. */
  readonly share: number;
  /** Strong enough to be proposed as it stands; else it is one possibility among others. */
  readonly likely: boolean;
  /** We dropped the ball: late, not kept, not answered. An apology names it. */
  readonly ours: boolean;
  /** Strongest first, at least one. */
  readonly evidence: readonly CauseEvidence[];
}
