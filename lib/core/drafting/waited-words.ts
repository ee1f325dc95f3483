import type { DraftLanguage } from './draft';

/** From how many hours on a wait is called so; below the first it isn't spoken of. */
const STEPS: readonly (readonly [hours: number, zh: string, en: string])[] = [
  [0.25, '好一会儿', 'a good while'],
  [0.5, '半个多小时', 'over half an hour'],
  [1, '一个多小时', 'over an hour'],
  [2, '两个多小时', 'over two hours'],
  [3, '三个多小时', 'over three hours'],
  [4, '大半天', 'several hours'],
  [12, '整整半天', 'half a day'],
  [20, '快一天', 'almost a day'],
  [24, '一天多', 'over a day'],
  [48, '两天多', 'over two days'],
  [72, '三天多', 'over three days'],
  [96, '好几天', 'several days'],
  [168, '一个多星期', 'over a week'],
  [336, '两个多星期', 'over two weeks'],
  [720, '一个多月', 'over a month'],
];

/**
 * A wait as people say it: rounded down, so that an apology never owns more than there was.
 * @param hours from their message to our answer, or to now
 * @returns null for a wait too short to speak of, or unknown
 */
export function waitedWords(hours: number | undefined, language: DraftLanguage): string | null {
  const step = STEPS.findLast(([from]) => hours !== undefined && hours >= from);
  return step ? step[language === 'en' ? 2 : 1] : null;
}
