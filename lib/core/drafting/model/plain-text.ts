/** Control, bidirectional, zero-width, tag and private-use characters; ordinary line breaks stay. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f|[\u{fe00}-\u{fe0e}]|[\u{e0100}-\u{e01ef}]/gu;

/** A face made of several (👩‍💻) is joined by what elsewhere only hides. */
const JOINED_FACE =
  /(\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d(?=\p{Extended_Pictographic})/gu;

/** Stands for that joiner while the others go. */
const JOINER = '\u0001';

/** A text without characters that can't be seen. Line breaks stay, at most two in a row. */
export function withoutHidden(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(JOINER, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(JOINED_FACE, `$1${JOINER}`)
    .replace(HIDDEN, (sign) => (sign === '\n' ? sign : sign === JOINER ? '\u200d' : ''))
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** All but Chinese punctuation, which would look odd between Chinese words. */
const NARROWABLE = /[^，。！？：；（）～]+/gu;

/**
 * Somebody else's words as data for a prompt: one line, nothing hidden, and none of the signs that
 * fences and markers are made of.
 * @param most characters kept
 */
export function asData(text: string, most: number): string {
  const line = withoutHidden(text.replace(NARROWABLE, (part) => part.normalize('NFKC')))
    .replace(/[<>{}`《》〈〉‹›«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, most).join('');
}

/** A text in plain form with some words taken out, wherever they stand. */
export function withoutWords(text: string, words: readonly string[]): string {
  let rest = text.normalize('NFKC');
  for (const word of words) {
    const plain = withoutHidden(word).normalize('NFKC');
    if (plain !== '') rest = rest.replaceAll(plain, ' ');
  }
  return rest;
}
