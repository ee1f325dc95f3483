import type { DraftLanguage } from './draft';

/** From how many days on a silence is called so; below the first it isn't spoken of. */
const STEPS: readonly (readonly [days: number, zh: string, en: string])[] = [
  [10, '一个多星期', 'over a week'],
  [14, '半个月', 'two weeks'],
  [20, '快一个月', 'a few weeks'],
  [30, '一个多月', 'over a month'],
  [50, '快两个月', 'almost two months'],
  [61, '两个多月', 'over two months'],
  [80, '快三个月', 'almost three months'],
  [92, '三个多月', 'over three months'],
  [125, '好几个月', 'several months'],
  [183, '大半年', 'over half a year'],
  [366, '一年多', 'over a year'],
];

/**
 * A silence as people say it: vague, and never longer than it is.
 * @param days since the contact last wrote
 * @returns null for a silence too short to speak of, or unknown
 */
export function silenceWords(days: number | undefined, language: DraftLanguage): string | null {
  const step = STEPS.findLast(([from]) => days !== undefined && days >= from);
  return step ? step[language === 'en' ? 2 : 1] : null;
}
