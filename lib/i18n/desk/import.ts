import type { Language, Texts } from '../language';
import { en } from './import.en';
import { type DeskImportTexts, zhCN } from './import.zh-CN';

export type { DeskImportTexts };

const TEXTS: Texts<DeskImportTexts> = { 'zh-CN': zhCN, en };

/** The page of imports in one language. */
export function deskImportTexts(language: Language): DeskImportTexts {
  return TEXTS[language];
}
