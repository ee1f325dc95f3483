import type { DraftIntent } from '../drafting/draft';
import type { Level } from './assessment';
import type { Cause } from './cause';
import type { Tier } from './tier';

/**
 * Where the care for a contact stands.
 * `flagged` nothing was done yet; `drafted` words were prepared; `inserted` they stand in the box;
 * `sent` seen in the thread, no answer yet; `replied` they answered, the cause is open;
 * `cause-known` what went wrong is known; `offered` amends stand in the box; `compensated` amends
 * were sent; `recovered` the rhythm came back, watched for a relapse until `watchUntil`;
 * `resting` honest tries are over; `lost` deleted, blocked, or the operator's word; `done` watched
 * without a relapse; `relapsed` flagged again while watched: another case follows.
 */
export const CASE_STATES = [
  'flagged',
  'drafted',
  'inserted',
  'sent',
  'replied',
  'cause-known',
  'offered',
  'compensated',
  'recovered',
  'resting',
  'lost',
  'done',
  'relapsed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Where the words of an insertion came from. */
export const WORDING_ORIGINS = ['builtin', 'model', 'phrase', 'own'] as const;
export type WordingOrigin = (typeof WORDING_ORIGINS)[number];

/** What was put in the box: enough to know it again in the thread, and to learn which words work. */
export interface Wording {
  readonly intent: DraftIntent;
  /** Angle or template the draft began as; a phrase's id; `own` when typed. */
  readonly wording: string;
  readonly origin: WordingOrigin;
  /** Fingerprint of the text, see `core/text/print`; empty for texts too short to tell. */
  readonly print: string;
  readonly length: number;
}

/** One step of a case, observed in the page or clicked by the operator. */
export type CaseStep =
  | { readonly kind: 'flagged'; readonly level: Level; readonly risk: number }
  | { readonly kind: 'drafted'; readonly intent: DraftIntent }
  | ({
      readonly kind: 'inserted';
      /** Ledger entry of the offer that goes with it, or null. */
      readonly entry: string | null;
    } & Wording)
  | {
      readonly kind: 'sent';
      readonly intent: DraftIntent;
      /** What we saw is what was inserted; false: the operator wrote something of their own. */
      readonly asInserted: boolean;
      /** `n` of the insertion it was seen after; null for words that were never inserted. */
      readonly of: number | null;
    }
  | { readonly kind: 'replied'; readonly features: number }
  | {
      readonly kind: 'cause';
      readonly cause: Cause;
      readonly by: 'operator' | 'reply';
      readonly note: string;
    }
  | { readonly kind: 'recovered'; readonly by: 'operator' | 'rhythm' }
  | { readonly kind: 'rested'; readonly by: 'operator' | 'tries' }
  | { readonly kind: 'lost'; readonly by: 'operator' | 'notice' | 'words' }
  /** Ends the watched case, and opens the one that follows it. */
  | { readonly kind: 'relapsed'; readonly level: Level }
  | { readonly kind: 'watched' }
  | { readonly kind: 'reopened' };

export type CaseEvent = CaseStep & {
  /** Unique within the case, rising. */
  readonly n: number;
  /** ms; for observed steps the time of what was observed. */
  readonly at: number;
  /** Taken back by the operator: kept in the history, but without effect. */
  readonly undone?: true;
};

/** The care for one contact from a flag to its end. The events are the truth, the rest is read off. */
export interface CareCase {
  /** 32 hex characters. */
  readonly id: string;
  readonly contact: string;
  readonly site: string;
  /** Oldest first. */
  readonly events: readonly CaseEvent[];
  /** Copy of `caseState(events)` for the index. */
  readonly state: CaseState;
  /** ms */
  readonly openedAt: number;
  /** ms; null while it goes on. */
  readonly closedAt: number | null;
  readonly tier: Tier;
  /** Left alone at random, to learn whether care helps. */
  readonly held: boolean;
  /** Took part in the draw for being left alone: only these tell whether care helps. */
  readonly drawn: boolean;
  /** Typical days between active days when the case was opened: what a returned rhythm is told by. */
  readonly usualGap: number;
}
