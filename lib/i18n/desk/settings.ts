import type { Language, Texts } from '../language';
import { settingsEn } from './settings.en';
import { settingsZhCN } from './settings.zh-CN';

export type DeskSettingsTexts = typeof settingsZhCN;

const TEXTS: Texts<DeskSettingsTexts> = { 'zh-CN': settingsZhCN, en: settingsEn };

/** What the settings page says, in one language. */
export function deskSettingsTexts(language: Language): DeskSettingsTexts {
  return TEXTS[language];
}
