import type { Level } from '@/lib/core/model/assessment';
import type { NextStep } from '@/lib/core/model/next-step';
import type { Language, Texts } from './language';
import { overlayEn } from './overlay.en';
import { overlayZhCN } from './overlay.zh-CN';

/** Why an insertion did not happen, or could not be confirmed. */
export type InsertFailure = keyof (typeof overlayZhCN)['insertErrors'];

/** The shape of the chat page's texts; a new level or next step without words does not compile. */
export type OverlayTexts = DeepText<typeof overlayZhCN> & {
  readonly levels: Readonly<Record<Level, string>>;
  readonly levelMeanings: Readonly<Record<Level, string>>;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
};

const TEXTS: Texts<OverlayTexts> = { 'zh-CN': overlayZhCN, en: overlayEn };

/** The chat page's texts in one language. */
export function overlayTexts(language: Language): OverlayTexts {
  return TEXTS[language];
}

/** Same keys, any words. */
type DeepText<T> = { readonly [K in keyof T]: T[K] extends string ? string : DeepText<T[K]> };
