import type { Phrase } from '@/lib/core/model/phrase';
import type { Database } from '@/lib/storage/db';

/** Saved replies an operator can have: all are searched at every key. */
export const MOST_PHRASES = 2000;

/**
 * Keeps a saved reply, new or changed. How often it was used is kept.
 * @returns false when there are too many
 */
export async function savePhrase(
  db: Database,
  phrase: Omit<Phrase, 'uses' | 'lastUsedAt' | 'createdAt'>,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.phrases, async () => {
    const known = await db.phrases.get(phrase.id);
    if (!known && (await db.phrases.count()) >= MOST_PHRASES) return false;
    const { uses = 0, lastUsedAt = null, createdAt = now } = known ?? {};
    await db.phrases.put({ ...phrase, uses, lastUsedAt, createdAt });
    return true;
  });
}

/** Removes a saved reply. */
export async function removePhrase(db: Database, id: string): Promise<void> {
  await db.phrases.delete(id);
}

/** Within this time a use told again is the same one: nobody puts a reply in twice so fast. */
const SAME_USE = 5000;

/** Counts a use. A reply that was removed meanwhile, or is a ready idea, has no count. */
export async function usedPhrase(db: Database, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.phrases, async () => {
    const phrase = await db.phrases.get(id);
    if (!phrase || Math.abs(now - (phrase.lastUsedAt ?? 0)) < SAME_USE) return;
    await db.phrases.put({ ...phrase, uses: phrase.uses + 1, lastUsedAt: now });
  });
}
