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
  /** The day or stage a calendar message is for: `中秋`, `六个月`, `质保还有 12 天`. */
  readonly occasion?: string | undefined;
  /** What is still missing to the next reward and what it brings: rendered by us. */
  readonly nextReward?: { readonly gap: string; readonly gain: string } | undefined;
  /** When we are back: `明早 9 点`. */
  readonly backAt?: string | undefined;
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

export interface Draft {
  readonly intent: DraftIntent;
  /** Angle of a check-in, or the name of the template; stable, results are counted by it. */
  readonly wording: string;
  readonly text: string;
  /** Facts that the text names. */
  readonly facts: readonly Slot[];
}

/** What a template can leave open. `silence` and `waited` are numbers in words. */
export const SLOTS = [
  'address',
  'silence',
  'topic',
  'product',
  'waited',
  'occasion',
  'offer',
  'gap',
  'gain',
  'backAt',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Openings and bodies, each a text with `{slot}`s; a draft is one of each. */
export interface ToneTemplates {
  readonly openings: readonly string[];
  readonly bodies: Readonly<Record<Angle, readonly string[]>>;
}

export type CheckInTemplates = Readonly<Record<Tone, ToneTemplates>>;
