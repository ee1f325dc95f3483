import type { Cause } from '../model/cause';
import type { Offer } from '../model/offer';
import type { Tier } from '../model/tier';

/** Language of the customer's chat, which may differ from the operator's own. */
export type DraftLanguage = 'zh-CN' | 'en';

/**
 * What a message is for. `check-in` asks sincerely; `apology` owns our wait or broken promise before
 * anything else; `ask-cause` follows a reply that did not tell; `amends` makes good by what fits the
 * cause, with an offer where one was chosen; `thanks` after a recovery; `light-touch` needs no
 * answer (edge tier); `off-hours` says when we are back; the rest belong to days of the calendar.
 */
export const DRAFT_INTENTS = [
  'check-in',
  'apology',
  'ask-cause',
  'amends',
  'thanks',
  'light-touch',
  'off-hours',
  'birthday',
  'festival',
  'anniversary',
  'warranty',
  'child-stage',
  'coupon-expiry',
  'next-reward',
] as const;
export type DraftIntent = (typeof DRAFT_INTENTS)[number];

/** `warm` as among friends, `plain` polite and brief. */
export const TONES = ['warm', 'plain'] as const;
export type Tone = (typeof TONES)[number];

/**
 * What is known and may be said. A field that is missing is not known: nothing is said of it.
 * Words are put into sentences as they are.
 */
export interface DraftFacts {
  /** How the operator calls the contact: `王姐`, `小鹿妈妈`, `Anna`. */
  readonly address?: string | undefined;
  /** Days since the contact last wrote. */
  readonly silentDays?: number | undefined;
  /** What was last talked about, as a noun: `宝宝辅食`, `your move`. */
  readonly topic?: string | undefined;
  /** What they have of ours, as a noun: `那台破壁机`, `the grinder`. */
  readonly product?: string | undefined;
  /** Hours they waited for us, when that is what an apology owns. */
  readonly waitedHours?: number | undefined;
  /** What we said we would do and did not, without a subject: `周三前回电`, `call back by Friday`. */
  readonly promised?: string | undefined;
  /** What we do about it, without a subject: `换一根新的连接线`, `send you a new cable`. */
  readonly solution?: string | undefined;
  /**
   * What a calendar message is for. Festival: its name, `中秋`; anniversary: how long, `一年`,
   * `a year`; warranty and coupon: what is left, `12 天`, `12 days`; child: the age, `六个月`.
   */
  readonly occasion?: string | undefined;
  /** What they hold that runs out: `20 元无门槛券`. Rendered by us. */
  readonly benefit?: string | undefined;
  /** Something useful we can hand over, as a noun: `六个月辅食表`, `a starter meal plan`. */
  readonly content?: string | undefined;
  /** What is still missing to the next reward and what it brings, rendered by us: `80 元`, `银卡会员`. */
  readonly nextReward?: { readonly gap: string; readonly gain: string } | undefined;
  /** When we are back: `明早 9 点`, `9 tomorrow morning`. */
  readonly backAt?: string | undefined;
  /** What to do when it can't wait, without a subject: `打值班电话 400-000-0000`, `call …`. */
  readonly urgent?: string | undefined;
}

/** What a check-in asks: about problems, for advice, about our own fault, or nothing but how they are. */
export const ANGLES = ['problem', 'advice', 'fault', 'care'] as const;
export type Angle = (typeof ANGLES)[number];

/** What is asked of the built-in writer, and of a model. */
export interface DraftRequest {
  readonly intent: DraftIntent;
  readonly facts: DraftFacts;
  readonly language: DraftLanguage;
  readonly tone: Tone;
  readonly tier: Tier;
  /** Known cause, where the intent follows from one. */
  readonly cause: Cause | null;
  /** The offer that goes with it. Its words are put in by us, never by a model. */
  readonly offer: Offer | null;
  /** Same seed, same words: the contact's id and the day, so that no two contacts read alike. */
  readonly seed: string;
}

/**
 * The variants of each intent, in the order shown. Stable: results are counted by them.
 * Check-ins go by their angle.
 */
export const WORDINGS = {
  'check-in': ANGLES,
  apology: ['own-it', 'own-and-mend', 'own-and-listen'],
  'ask-cause': ['open-question', 'easy-choice', 'door-open'],
  amends: ['make-good', 'make-good-ask', 'make-good-short'],
  thanks: ['thank-you', 'what-changed', 'thank-short'],
  'light-touch': ['hello', 'useful', 'season'],
  'off-hours': ['back-then', 'leave-word', 'urgent-way'],
  birthday: ['wish', 'wish-own', 'wish-short'],
  festival: ['wish', 'wish-own', 'wish-short'],
  anniversary: ['wish', 'look-back', 'wish-short'],
  warranty: ['remind', 'free-check'],
  'child-stage': ['stage', 'stage-help'],
  'coupon-expiry': ['remind', 'remind-short'],
  'next-reward': ['next-step', 'next-step-short'],
} as const satisfies Readonly<Record<DraftIntent, readonly string[]>>;
export type Wording = (typeof WORDINGS)[DraftIntent][number];

export interface Draft {
  readonly intent: DraftIntent;
  readonly wording: Wording;
  readonly text: string;
  /** Facts that the text names. */
  readonly facts: readonly Slot[];
}

/** What a template can leave open. `silence` and `waited` are spans in words. */
export const SLOTS = [
  'address',
  'silence',
  'topic',
  'product',
  'waited',
  'promised',
  'solution',
  'occasion',
  'benefit',
  'content',
  'offer',
  'gap',
  'gain',
  'backAt',
  'urgent',
] as const;
export type Slot = (typeof SLOTS)[number];
