/** Language of the customer's chat, which may differ from the operator's own. */
export type DraftLanguage = 'zh-CN' | 'en';

/** What a message is for. */
export type DraftIntent = 'check-in';

/** `warm` as among friends, `plain` polite and brief. */
export type Tone = 'warm' | 'plain';

/**
 * What is known and may be said. A field that is missing is not known: nothing is said of it.
 * The words of `address`, `topic` and `product` are put into sentences as they are.
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
}

/** What a check-in asks: about problems, for advice, about our own fault, or nothing but how they are. */
export const ANGLES = ['problem', 'advice', 'fault', 'care'] as const;
export type Angle = (typeof ANGLES)[number];

export interface Draft {
  readonly intent: DraftIntent;
  readonly angle: Angle;
  readonly text: string;
  /** Facts that the text names. */
  readonly facts: readonly Slot[];
}

/** What a template can leave open. `silence` is `silentDays` in words. */
export type Slot = 'address' | 'silence' | 'topic' | 'product';

/** Openings and bodies, each a text with `{slot}`s; a draft is one of each. */
export interface ToneTemplates {
  readonly openings: readonly string[];
  readonly bodies: Readonly<Record<Angle, readonly string[]>>;
}

export type CheckInTemplates = Readonly<Record<Tone, ToneTemplates>>;
