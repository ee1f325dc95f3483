import type { DraftLanguage } from '../draft';

/** Places the model leaves open and we fill: how the contact is called, and the words of the offer. */
export const MARKERS: Readonly<Record<DraftLanguage, { address: string; offer: string }>> = {
  'zh-CN': { address: '{称呼}', offer: '{优惠}' },
  en: { address: '{name}', offer: '{offer}' },
};

/** Both at once, in either language, also in full-width braces: what is put in is not looked at again. */
export const ANY_MARKER = /[{｛]\s*(称呼|优惠|name|offer)\s*[}｝]/gi;

/** Which of the two a marker is, by the word in it. */
export function markerKind(word: string): 'address' | 'offer' {
  return /^(?:优惠|offer)$/i.test(word) ? 'offer' : 'address';
}
