import type { Language, Texts } from './language';
import { teachEn } from './teach.en';
import { type TeachTexts, teachZhCN } from './teach.zh-CN';

export type { TeachTexts };

const TEXTS: Texts<TeachTexts> = { 'zh-CN': teachZhCN, en: teachEn };

/** Texts for teaching a page, in one language. */
export function teachTexts(language: Language): TeachTexts {
  return TEXTS[language];
}
