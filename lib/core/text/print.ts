import { cleanText } from './clean-text';

/** Letters below which a text is too common to be told by its fingerprint (好的, 在的). */
const LEAST = 8;
const BITS = 64;

/**
 * Fingerprint of a text: a 64 bit simhash (Charikar 2002) over pairs of characters, with everything
 * but letters left out. Texts that read alike differ in few bits, see `printDistance`; the text
 * cannot be read back from it.
 * @returns 16 hex characters; empty for a text of fewer than 8 letters
 */
export function printOf(text: string): string {
  const letters = [...cleanText(text).replace(/[^\p{L}\d]/gu, '')];
  if (letters.length < LEAST) return '';
  const votes = new Int32Array(BITS);
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = `${letters[i]}${letters[i + 1]}`;
    const words = [mix(pair, 0x811c9dc5), mix(pair, 0x9e3779b9)];
    for (let bit = 0; bit < BITS; bit++) {
      votes[bit] = (votes[bit] ?? 0) + (((words[bit >> 5] ?? 0) >>> (bit & 31)) & 1 ? 1 : -1);
    }
  }
  let hex = '';
  for (let start = 0; start < BITS; start += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit |= Number((votes[start + bit] ?? 0) > 0) << bit;
    hex += digit.toString(16);
  }
  return hex;
}

/**
 * Bits in which two fingerprints differ, 0 to 64; 64 when either is empty.
 */
export function printDistance(a: string, b: string): number {
  if (!a || !b) return BITS;
  let bits = 0;
  for (let i = 0; i < BITS / 4; i += 8) {
    let x = Number.parseInt(a.slice(i, i + 8), 16) ^ Number.parseInt(b.slice(i, i + 8), 16);
    for (; x !== 0; x &= x - 1) bits += 1;
  }
  return bits;
}

/** FNV-1a with a final avalanche, 32 bit. */
function mix(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
