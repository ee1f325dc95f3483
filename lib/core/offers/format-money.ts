import type { DraftLanguage } from '../drafting/draft';

/**
 * An amount in words: `10 元`, `12.50 元`, `¥12.50`. Whole amounts without a fraction.
 * @param cents whole number of cents (分)
 */
export function formatMoney(cents: number, language: DraftLanguage): string {
  const amount = cents % 100 === 0 ? String(cents / 100) : decimal(cents);
  return language === 'en' ? `¥${amount}` : `${amount} 元`;
}

/** An amount with exactly two places, without a unit: `12.50`. Exact: made of digits, not by division. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
