import type { DraftLanguage } from '../draft';

/** Least share of letters in the script of the language. */
const SHARE: Readonly<Record<DraftLanguage, number>> = { 'zh-CN': 0.6, en: 0.85 };

/** Characters that simplified Chinese writes otherwise; the commonest in chats. */
const TRADITIONAL =
  /[們個這過還沒會嗎對說請問謝開關裡給從買賣價錢時間為麼讓歡們動實後來點應該覺題讀寫聽見現發電話關係樣麗務]/gu;

/**
 * Is a text in the language of its draft, and in no script that only looks like it? Letters that are
 * neither Han nor Latin (а, ο, ſ) are how a price or an address slips past rules.
 * @param known words put in as they are, which may be of another language
 */
export function speaksLanguage(
  text: string,
  language: DraftLanguage,
  known: readonly string[],
): boolean {
  let rest = text.normalize('NFKC');
  for (const word of known) {
    const plain = word.normalize('NFKC');
    if (plain !== '') rest = rest.replaceAll(plain, ' ');
  }
  const count = (pattern: RegExp) => rest.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/[a-zà-öø-ÿ]/giu);
  if (letters === 0 || letters !== han + latin) return false;
  if (language === 'en') return latin / letters >= SHARE.en;
  return han / letters >= SHARE['zh-CN'] && count(TRADITIONAL) / han < 0.2;
}
