import pinyin from 'pinyin-match';
import type { Phrase } from '../model/phrase';

/** Characters of a text in which pinyin is looked for: initials turn up by chance in longer ones. */
const PINYIN_REACH = 40;

type Searchable = Pick<Phrase, 'title' | 'text' | 'tags' | 'uses' | 'lastUsedAt' | 'id'>;

/**
 * Finds saved replies by words of their title, tags or text, by pinyin (`wuliu`) or by its initials
 * (`wl`). Every word of the query must be found. Best match first: title before tag before text,
 * as written before as spoken; among equals the more used, then the more lately used.
 * @param query empty: all, by use
 */
export function searchPhrases<P extends Searchable>(phrases: readonly P[], query: string): P[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  return phrases
    .map((phrase) => ({ phrase, rank: Math.max(0, ...words.map((word) => rankOf(phrase, word))) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.phrase.uses - a.phrase.uses ||
        (b.phrase.lastUsedAt ?? 0) - (a.phrase.lastUsedAt ?? 0) ||
        (a.phrase.id < b.phrase.id ? -1 : 1),
    )
    .map(({ phrase }) => phrase);
}

/** How well a word is matched: 0 best, infinity not at all. */
function rankOf({ title, tags, text }: Searchable, word: string): number {
  const latin = /[a-z]/u.test(word);
  const written = (place: string) => place.normalize('NFKC').toLowerCase().includes(word);
  const spoken = (place: string) => latin && pinyin.match(place, word) !== false;
  const tests = [
    () => title.normalize('NFKC').toLowerCase().startsWith(word),
    () => written(title),
    () => tags.some(written),
    () => spoken(title),
    () => tags.some(spoken),
    () => written(text),
    // One letter is the initial of something in any text.
    () => word.length > 1 && spoken(text.slice(0, PINYIN_REACH)),
  ];
  const rank = tests.findIndex((test) => test());
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}
