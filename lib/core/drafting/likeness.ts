import { printDistance, printOf } from '../text/print';
import { foldText } from './fold-text';

/** Share of trigrams in common from which two texts read the same. */
export const ALIKE = 0.6;
/**
 * Bits in which the fingerprints of two such texts differ at most: nine in ten of the built-in drafts
 * that read the same are within it, and one in a hundred of those that have little in common.
 */
const PRINT_BITS = 12;
const PRINT = /^[0-9a-f]{16}$/;

/** Trigrams two texts have in common, as a share of all they have (Jaccard), 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [trigrams(a), trigrams(b)];
  const common = [...x].filter((three) => y.has(three)).length;
  return common / Math.max(1, x.size + y.size - common);
}

/** Whether a text reads the same as an earlier one, of which the words or only the print are kept. */
export function isAlike(text: string, earlier: string): boolean {
  return PRINT.test(earlier)
    ? printDistance(printOf(text), earlier) <= PRINT_BITS
    : likeness(text, earlier) >= ALIKE;
}

function trigrams(text: string): Set<string> {
  const letters = [...foldText(text).text.replace(/[^\p{L}\d]/gu, '')];
  return new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')));
}
