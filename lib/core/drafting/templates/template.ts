import type { Cause } from '../../model/cause';
import type { OfferKind } from '../../model/offer';
import type { Tier } from '../../model/tier';
import type { DraftIntent, Tone, WORDINGS } from '../draft';

/**
 * Texts with `{slot}`s by whom they suit; `any` suits everyone. One for the cause, the tier or the
 * kind of offer in hand is taken before one for all. Chinese texts say 你: 您 is put in where the tone or the
 * operator's own way asks for it, except in `plain` ones, which say what they say.
 */
export type SuitedTexts = Readonly<
  Partial<Record<'any' | Tone | Tier | Cause | OfferKind, readonly string[]>>
>;

/** A message is an opening, a body, what is given or done, and last words, where there are any. */
export interface IntentTemplates<W extends string = string> {
  /** `chatty` ones speak of the silence, `calling` ones say hello, `sober` ones only the name. */
  readonly opening: 'chatty' | 'calling' | 'sober';
  readonly bodies: Readonly<Record<W, SuitedTexts>>;
  /** Added when an offer goes with it; each holds `{offer}`. */
  readonly gifts?: SuitedTexts;
  /** Added when none does: what we do about it. */
  readonly mends?: Readonly<Partial<Record<W, SuitedTexts>>>;
  /** Last words after an offer. */
  readonly closings?: Readonly<Partial<Record<W, readonly string[]>>>;
}

export type Templates = {
  readonly [I in DraftIntent]: IntentTemplates<(typeof WORDINGS)[I][number]>;
};

/** Openings by kind and tone. */
export type Openings = Readonly<
  Record<IntentTemplates['opening'], Readonly<Record<Tone, readonly string[]>>>
>;
