/** A text in plain form, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** Range of the original for a range of the plain form, UTF-16 units, end exclusive. */
  readonly range: (start: number, end: number) => readonly [number, number];
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/;
const HAN = /\p{Script=Han}/u;

/**
 * Makes a text plain so that rules can't be slipped past: full-width letters narrowed, invisible
 * characters and spaces between Chinese characters dropped, lower case.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const from: number[] = [];
  let position = 0;
  const signs = [...original];
  signs.forEach((sign, i) => {
    const gap = /\s/.test(sign) && HAN.test(lastOf(text)) && HAN.test(nextVisible(signs, i));
    if (!INVISIBLE.test(sign) && !gap) {
      const plain = sign.normalize('NFKC').toLowerCase();
      text += plain;
      for (let k = 0; k < plain.length; k++) from.push(position);
    }
    position += sign.length;
  });
  from.push(position);
  return { text, range: (start, end) => [from[start]!, endOf(original, from, end)] };
}

function lastOf(text: string): string {
  return text.charAt(text.length - 1);
}

function nextVisible(signs: readonly string[], after: number): string {
  return (
    signs.slice(after + 1, after + 20).find((sign) => !/\s/.test(sign) && !INVISIBLE.test(sign)) ??
    ''
  );
}

/** The end of the last original character, without what was dropped behind it. */
function endOf(original: string, from: readonly number[], end: number): number {
  const last = from[end - 1] ?? 0;
  return last + String.fromCodePoint(original.codePointAt(last) ?? 32).length;
}
