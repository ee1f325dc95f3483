import type { Language, Texts } from './language';
import { panelCareEn } from './panel-care.en';
import { panelCareZhCN } from './panel-care.zh-CN';

/** The shape of the texts about the care for one contact. */
export type PanelCareTexts = typeof panelCareZhCN;

const TEXTS: Texts<PanelCareTexts> = { 'zh-CN': panelCareZhCN, en: panelCareEn };

/** The side panel's texts about the care for one contact, in one language. */
export function panelCareTexts(language: Language): PanelCareTexts {
  return TEXTS[language];
}
