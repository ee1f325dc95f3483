import type { Cause } from '../../model/cause';
import type { Draft } from '../draft';

/**
 * Why a model gave no draft, and the built-in writer is to be used. From "not switched on" over what
 * the connection and the server did to what was wrong with the answer itself.
 */
export const MODEL_FAULTS = [
  'off',
  'not-agreed',
  'no-key',
  'unavailable',
  'cors-or-permission',
  'unreachable',
  'cut-off',
  'timeout',
  'aborted',
  'unauthorised',
  'no-credit',
  'no-such-model',
  'bad-request',
  'rate-limited',
  'server-error',
  'not-a-model',
  'too-long',
  'empty',
  'not-json',
  'wrong-shape',
  'wrong-language',
  'refused-by-lints',
] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

/** A draft that a model worded. What it says of offer and cause has been held against what was allowed. */
export interface ModelDraft extends Omit<Draft, 'wording'> {
  readonly wording: 'model';
  /** The offer whose words stand in the text, to be reserved before insertion. */
  readonly offerId: string | null;
  /** The model's guess where no cause is known: for the operator to confirm, never acted on. */
  readonly cause: Cause | null;
}

export type ModelOutcome =
  | { readonly kind: 'draft'; readonly draft: ModelDraft }
  | { readonly kind: 'fallback'; readonly why: ModelFault };
