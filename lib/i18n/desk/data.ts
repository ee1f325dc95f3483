import type { Language, Texts } from '../language';
import { dataEn } from './data.en';
import { dataZhCN } from './data.zh-CN';

export type DeskDataTexts = typeof dataZhCN;

const TEXTS: Texts<DeskDataTexts> = { 'zh-CN': dataZhCN, en: dataEn };

/** Backup, restore, export, keeping and deleting, in one language. */
export function deskDataTexts(language: Language): DeskDataTexts {
  return TEXTS[language];
}
