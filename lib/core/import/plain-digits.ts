/** Zeros of the digits that phones write dates with: Arabic, Persian, Indic, Thai, Lao, Burmese, Khmer. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0, 0xff10,
];
const FOREIGN = new RegExp(
  `[${ZEROS.map((zero) => `\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}`).join('')}]`,
  'gu',
);
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ODD = /[^\x20-\x7e]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * The beginning of a line in the one form that stamps are read in: ASCII digits, plain spaces, no
 * direction marks, full-width punctuation as ASCII. What stands behind a stamp is not touched by the
 * caller: only its length may change, so this is for reading stamps alone.
 */
export function plainDigits(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(MARKS, '')
    .replace(SPACES, ' ')
    .replace(FOREIGN, digitOf)
    .replace(/[，،]/g, ',')
    .replace(/：/g, ':')
    .replace(/／/g, '/');
}

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
  return String(code - zero);
}
