import type { Askable } from '@/lib/core/care/care-plan';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { CaseState } from '@/lib/core/model/care-case';
import type { Cause } from '@/lib/core/model/cause';
import type { NextStep } from '@/lib/core/model/next-step';
import type { OfferKind, Refusal } from '@/lib/core/model/offer';
import type { Quiet } from '@/lib/core/model/operator-mark';
import type { Profile } from '@/lib/core/model/profile';
import type { Tier } from '@/lib/core/model/tier';
import type { Wait } from '@/lib/core/waiting/wait-of';
import type { ReplyWindow } from '@/lib/core/waiting/window';

/** A sentence and the messages it speaks of. */
export interface Remark {
  readonly text: string;
  /** ms; empty when there is nothing to show in the page. */
  readonly times: readonly number[];
}

export interface HypothesisView {
  readonly cause: Cause;
  readonly likely: boolean;
  readonly ours: boolean;
  readonly remarks: readonly Remark[];
}

/** What is known of the cause, and what may be guessed. */
export interface CauseView {
  readonly known: {
    readonly cause: Cause;
    readonly by: 'operator' | 'reply';
    readonly note: string;
    /** Number of the event in the case that said so, to take it back; null when it was not said there. */
    readonly event: number | null;
  } | null;
  /** Strongest first. */
  readonly hypotheses: readonly HypothesisView[];
}

export interface OfferView {
  readonly id: string;
  readonly name: string;
  readonly kind: OfferKind;
  /** Cents. */
  readonly cost: number;
  readonly refusal: Refusal | null;
  /** How often this contact was given it, or another of its kind, and in how many days. */
  readonly before: { readonly count: number; readonly days: number } | null;
}

/** Cents that may still be given. */
export interface BudgetView {
  readonly contact: number;
  readonly month: number;
}

export interface CaseEventView {
  readonly n: number;
  readonly at: number;
  readonly text: string;
  readonly undone: boolean;
  /** The opening of a case cannot be taken back. */
  readonly undoable: boolean;
}

export interface CaseView {
  readonly id: string;
  readonly state: CaseState;
  /** Oldest first. */
  readonly events: readonly CaseEventView[];
  readonly open: boolean;
}

export const MESSAGE_KINDS = ['plain', 'activity', 'benefit'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** One of our own messages: its text is not stored. */
export interface OwnMessage {
  readonly id: string;
  readonly at: number;
  readonly length: number;
  readonly kind: MessageKind;
  /** Said by the operator; else a guess by the message's features. */
  readonly marked: boolean;
  /** The contact took part. */
  readonly joined: boolean;
}

/** The care for one contact, as far as it goes. */
export interface CareView {
  readonly step: NextStep;
  /** ms; when a step that waits is over. */
  readonly stepUntil: number | null;
  readonly tier: Tier;
  /** The operator chose the tier; else it follows from spend or activity. */
  readonly tierSet: boolean;
  readonly waiting: Wait | null;
  /** The time in which the site lets us write; null where it sets none. */
  readonly window: ReplyWindow | null;
  readonly quiet: Quiet | null;
  /** What a message now would be for; null when there is nothing to write. */
  readonly intent: DraftIntent | null;
  readonly cause: CauseView;
  /** Facts worth asking, most useful first. */
  readonly missing: readonly Askable[];
  readonly offers: readonly OfferView[];
  /** null while nothing may be offered. */
  readonly budget: BudgetView | null;
  readonly course: CaseView | null;
  /** Newest first. */
  readonly messages: readonly OwnMessage[];
  readonly profile: Profile;
  /** Number of saved replies. */
  readonly phrases: number;
  /** The model that is set up, as the operator knows it; null when there is none. */
  readonly model: string | null;
}
