import { phraseTexts } from '@/lib/i18n/phrases';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { MOST_PHRASES, removePhrase, savePhrase, usedPhrase } from './phrase-book';

/** What the background does about saved replies. */
export function phraseHandlers(
  db: Database,
): Pick<Handlers, 'phrase/save' | 'phrase/remove' | 'phrase/used'> {
  return {
    'phrase/save': async (phrase) => {
      if (await savePhrase(db, phrase, Date.now())) return null;
      throw new Error(phraseTexts(await readLanguage()).full(MOST_PHRASES));
    },
    'phrase/remove': async ({ id }) => {
      await removePhrase(db, id);
      return null;
    },
    'phrase/used': async ({ id }) => {
      await usedPhrase(db, id, Date.now());
      return null;
    },
  };
}
