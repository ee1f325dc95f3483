import type { DraftLanguage } from '../drafting/draft';
import type { Offer } from '../model/offer';
import { formatMoney } from './format-money';

/**
 * The offer as it stands in a message: its own words, then how long it holds and from which amount
 * on, unless the words say so already. No other text may promise anything.
 * @returns a clause without a final mark; in English it can start a sentence
 */
export function renderOffer(
  { words, validDays, threshold }: Pick<Offer, 'words' | 'validDays' | 'threshold'>,
  language: DraftLanguage,
): string {
  const { valid, from, comma } = CONDITIONS[language];
  const said = words[language].trim().replace(/[。．.!！?？,，;；、\s]+$/u, '');
  const conditions = [
    validDays === null ? '' : valid(validDays),
    threshold === 0 ? '' : from(formatMoney(threshold, language)),
  ];
  const unsaid = conditions.filter((words) => !bare(said).includes(bare(words)));
  return [said, ...unsaid].join(comma);
}

const CONDITIONS = {
  'zh-CN': {
    valid: (days: number) => `${days} 天内有效`,
    from: (amount: string) => `满 ${amount}可用`,
    comma: '，',
  },
  en: {
    valid: (days: number) => (days === 1 ? 'valid for one day' : `valid for ${days} days`),
    from: (amount: string) => `on purchases of ${amount} or more`,
    comma: ', ',
  },
} as const;

function bare(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}
