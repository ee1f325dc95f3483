import type { Language, Texts } from '../language';
import { strategyEn } from './strategy.en';
import { strategyZhCN } from './strategy.zh-CN';

export type DeskStrategyTexts = typeof strategyZhCN;

const TEXTS: Texts<DeskStrategyTexts> = { 'zh-CN': strategyZhCN, en: strategyEn };

/** The page of strategy and shifts in one language. */
export function deskStrategyTexts(language: Language): DeskStrategyTexts {
  return TEXTS[language];
}
