import type { Language } from './language';

/**
 * An amount as operators write it: “¥20”, “¥19.90”.
 * @param cents whole cents (分)
 */
export function formatMoney(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const amount = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
  return `¥${amount}`;
}
