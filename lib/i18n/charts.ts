import type { Language, Texts } from './language';

const zhCN = {
  /** What a screen reader calls a picture that is walked point by point. */
  role: '图表，按方向键逐点查看',
  numbers: '看数字',
  blind: '没看到',
  few: '样本不够',
  likely: '多半在这个范围',
};

export type ChartTexts = typeof zhCN;

const en: ChartTexts = {
  role: 'chart, walk its points with the arrow keys',
  numbers: 'Numbers',
  blind: 'Not seen',
  few: 'Too few to tell',
  likely: 'Likely within this range',
};

const TEXTS: Texts<ChartTexts> = { 'zh-CN': zhCN, en };

/** What every chart says, in one language. */
export function chartTexts(language: Language): ChartTexts {
  return TEXTS[language];
}
