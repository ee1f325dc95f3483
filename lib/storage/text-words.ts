import { storage } from 'wxt/utils/storage';
import type { TextWords } from '@/lib/core/text/feature-words';
import {
  NO_OWN_WORDS,
  type OwnWords,
  ownWordsSchema,
  withOwnWords,
} from '@/lib/core/text/own-words';
import { TEXT_WORDS } from '@/lib/core/text/text-words';

/** The operator's own words; see `core/text/own-words`. */
export const wordsSetting = storage.defineItem<unknown>('local:words', { fallback: null });

/** The operator's own words; none when this build can't read what is stored. */
export async function readOwnWords(): Promise<OwnWords> {
  const stored = ownWordsSchema.safeParse(await wordsSetting.getValue());
  return stored.success ? stored.data : NO_OWN_WORDS;
}

/** The word tables messages are read by: the built-in ones with the operator's words. */
export async function readTextWords(): Promise<TextWords> {
  return withOwnWords(TEXT_WORDS, await readOwnWords());
}
