import type { Language, Texts } from './language';

export interface PhraseTexts {
  /** No more saved replies can be kept. */
  readonly full: (most: number) => string;
  /** Names between braces that are no variable. */
  readonly unknown: (names: string) => string;
}

const TEXTS: Texts<PhraseTexts> = {
  'zh-CN': {
    full: (most) => `话术库满了（最多 ${most} 条），先删掉不用的。`,
    unknown: (names) => `不认识 ${names}，能用的有 {称呼}、{产品}、{话题}。`,
  },
  en: {
    full: (most) => `The library is full (${most} replies): remove some you no longer use.`,
    unknown: (names) => `${names} can’t be filled in: use {name}, {product} or {topic}.`,
  },
};

/** Words about saved replies in one language. */
export function phraseTexts(language: Language): PhraseTexts {
  return TEXTS[language];
}
