import type { Language } from '@/lib/i18n/language';

/** Several names in a row: “忠诚、成长”, “Loyal, Growing”. */
export function joinWords(words: readonly string[], language: Language): string {
  return words.join(language === 'en' ? ', ' : '、');
}
