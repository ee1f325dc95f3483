import type { Language, Texts } from './language';
import { panelEn } from './panel.en';
import { panelZhCN } from './panel.zh-CN';

/** The shape of the side panel's texts. */
export type PanelTexts = typeof panelZhCN;

const TEXTS: Texts<PanelTexts> = { 'zh-CN': panelZhCN, en: panelEn };

/** The side panel's texts in one language. */
export function panelTexts(language: Language): PanelTexts {
  return TEXTS[language];
}
