import pinyin from 'pinyin-match';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const HAN = /\p{Script=Han}/u;
/** Asked once per character: a whole address book is written in a few thousand. */
const known = new Map<string, number>();

/**
 * Letters with which the pinyin of a text's characters can begin, one bit each, a = 1; Latin letters
 * count as themselves. A search in pinyin that begins with another letter cannot find the text.
 */
export function initialsOf(text: string): number {
  let bits = 0;
  for (const char of text) {
    if (char >= 'a' && char <= 'z') bits |= 1 << (char.charCodeAt(0) - 97);
    else if (HAN.test(char)) bits |= initialsOfChar(char);
  }
  return bits;
}

function initialsOfChar(char: string): number {
  const before = known.get(char);
  if (before !== undefined) return before;
  let bits = 0;
  LETTERS.forEach((letter, i) => {
    if (pinyin.match(char, letter) !== false) bits |= 1 << i;
  });
  known.set(char, bits);
  return bits;
}
