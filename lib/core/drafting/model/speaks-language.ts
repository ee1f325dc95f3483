import type { DraftLanguage } from '../draft';

/** Least share of letters in the script of the language. */
const SHARE: Readonly<Record<DraftLanguage, number>> = { 'zh-CN': 0.6, en: 0.85 };

/** Characters that simplified Chinese writes otherwise; the commonest in chats. */
const TRADITIONAL =
  /[們個這過還沒會嗎對說請問謝開關裡給從買賣價錢時間為麼讓歡們動實後來點應該覺題讀寫聽見現發電話關係樣麗務]/gu;

/** A letter of another script, or a mark that sits on a letter where no such letter is written. */
const STRANGE = /(?!\p{Script=Han})(?![a-z\u00c0-\u017f])\p{L}|(?!\ufe0f)\p{M}/iu;

/**
 * Is a text in the language of its draft, and in no script that only looks like it? Letters that are
 * neither Han nor Latin (а, ο, ſ) are how a price or an address slips past rules.
 * @param text without names and facts, which may be of another language
 */
export function speaksLanguage(text: string, language: DraftLanguage): boolean {
  const plain = text.normalize('NFKC');
  if (STRANGE.test(plain)) return false;
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/[a-z\u00c0-\u017f]/giu);
  const letters = han + latin;
  if (letters === 0) return false;
  if (language === 'en') return latin / letters >= SHARE.en;
  return han / letters >= SHARE['zh-CN'] && count(TRADITIONAL) / han < 0.2;
}
