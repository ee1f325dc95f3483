import pinyin from 'pinyin-match';
import type { ContactRow } from './contact-row';
import { foldText } from './fold';

/** Longest search and most words of it that are looked at. */
export const LONGEST_SEARCH = 60;
const MOST_WORDS = 6;

/** A search made ready once, for many rows. */
export type Search = readonly SearchWord[];

interface SearchWord {
  readonly text: string;
  /** Bit of its first letter where it can be pinyin; 0 where it cannot. */
  readonly initial: number;
}

/** @param text as typed; words stand for "all of these" */
export function readSearch(text: string): Search {
  return foldText(text.slice(0, LONGEST_SEARCH))
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => ({
      text: word,
      initial: /^[a-z]+$/.test(word) ? 1 << (word.charCodeAt(0) - 97) : 0,
    }));
}

/**
 * Does every word stand in the name, the remark or the phone's last digits, as it is written, in
 * pinyin (`linyuqing`) or by its initials (`lyq`)?
 */
export function isFound(row: Pick<ContactRow, 'written' | 'initials'>, search: Search): boolean {
  return search.every(
    ({ text, initial }) =>
      row.written.includes(text) || ((row.initials & initial) !== 0 && isSpoken(row.written, text)),
  );
}

function isSpoken(written: string, word: string): boolean {
  return written.split('\n', 2).some((line) => line !== '' && pinyin.match(line, word) !== false);
}

/**
 * Can the later search find only what the earlier one found? Then its hits are looked for among
 * those alone. What is found by a word is found by every beginning of that word.
 */
export function narrows(earlier: string, later: string): boolean {
  const [before, after] = [foldText(earlier).trimStart(), foldText(later).trimStart()];
  return after.length <= LONGEST_SEARCH && after.startsWith(before);
}
