import * as z from 'zod/mini';
import { cleanText } from './clean-text';
import type { FeatureWords, TextWords, WordFeature } from './feature-words';

/** What an operator can teach words for; the rest is grammar and no matter of a shop's own words. */
export const OWN_WORD_FEATURES = [
  'promotion',
  'activity',
  'benefit',
  'useful',
  'care',
  'promise',
  'complaint',
  'competitor',
  'refusal',
  'optOut',
  'urgent',
  'short',
] as const;
export type OwnWordFeature = (typeof OWN_WORD_FEATURES)[number];

/**
 * Words can be added here, but none taken out: a wish for peace must not be overlooked, and short
 * replies are told by their length as well.
 */
export const ADD_ONLY: ReadonlySet<OwnWordFeature> = new Set(['optOut', 'short']);

/** Words of one feature, in one direction, at most; and letters of a word. */
export const MOST_WORDS = 60;
export const LONGEST_WORD = 20;

const wordsSchema = z
  .array(z.string().check(z.refine((word) => ownWord(word) === word, 'not a word')))
  .check(z.maxLength(MOST_WORDS));

/** The operator's own words, by feature. One document, kept whole. */
export const ownWordsSchema = z.strictObject({
  version: z.literal(1),
  features: z.partialRecord(
    z.enum(OWN_WORD_FEATURES),
    z.strictObject({
      /** Carry the feature, besides the built-in ones. */
      more: wordsSchema,
      /** Do not, whatever the built-in table says. */
      never: wordsSchema,
    }),
  ),
});
export type OwnWords = z.infer<typeof ownWordsSchema>;

export const NO_OWN_WORDS: OwnWords = { version: 1, features: {} };

/**
 * A word as messages are compared: compatible forms unified, lower case.
 * @returns null for what cannot be one: a single sign, a sentence, nothing but punctuation
 */
export function ownWord(typed: string): string | null {
  if (typed.length > 4 * LONGEST_WORD) return null;
  const word = cleanText(typed);
  const letters = [...word.replace(/[^\p{L}\d]/gu, '')].length;
  if (letters < 2 || [...word].length > LONGEST_WORD || word.includes(',')) return null;
  return cleanText(word) === word ? word : null;
}

/**
 * The tables with the operator's words in them. Their words are taken literally, never as patterns;
 * the given tables stay as they are.
 */
export function withOwnWords(tables: TextWords, { features }: OwnWords): TextWords {
  const own = { ...tables.features };
  let { shortReply } = tables;
  for (const [name, { more, never }] of Object.entries(features)) {
    const feature = name as OwnWordFeature;
    const removed = ADD_ONLY.has(feature) ? [] : never;
    if (feature !== 'short') {
      own[feature] = withWords(tables.features[feature as WordFeature], more, removed);
    } else if (more.length > 0) {
      shortReply = either(
        shortReply,
        more.map((word) => word.replace(/[^\p{L}\d]/gu, '')),
      );
    }
  }
  return { ...tables, features: own, shortReply };
}

function withWords(
  table: FeatureWords,
  more: readonly string[],
  never: readonly string[],
): FeatureWords {
  const isLatin = (word: string) => /^[\x20-\x7e]+$/.test(word);
  const not = never.map(literal);
  return {
    ...table,
    zh: either(table.zh, more.filter((word) => !isLatin(word)).map(literal)),
    en: either(table.en, more.filter(isLatin).map(literal)),
    ...(not.length > 0 ? { not: table.not ? either(table.not, not) : not.join('|') } : {}),
  };
}

function either(pattern: string, words: readonly string[]): string {
  return [pattern, ...words].join('|');
}

/** The word as a pattern that finds just it; valid with the `u` flag. */
function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
