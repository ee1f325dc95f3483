import type { Language, Texts } from './language';
import { siteHealthEn } from './site-health.en';
import { siteHealthZhCN } from './site-health.zh-CN';

/** The shape of the texts about how a page is read. */
export type SiteHealthTexts = typeof siteHealthZhCN;

const TEXTS: Texts<SiteHealthTexts> = { 'zh-CN': siteHealthZhCN, en: siteHealthEn };

/** Texts about how a page is read, in one language. */
export function siteHealthTexts(language: Language): SiteHealthTexts {
  return TEXTS[language];
}

/** A field in the operator's words; its own name where there are none. */
export function fieldName(field: string, language: Language): string {
  const names: Readonly<Record<string, string>> = TEXTS[language].fields;
  return names[field] ?? field;
}
