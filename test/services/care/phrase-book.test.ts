import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import {
  MOST_PHRASES,
  removePhrase,
  savePhrase,
  usedPhrase,
} from '@/lib/services/care/phrase-book';
import { openDatabase } from '@/lib/storage/db';

const db = openDatabase('phrase-book');
afterAll(() => db.delete());
const idea = { id: 'a', title: '查物流', text: '我去查', tags: [], intents: [] };

test('a reply keeps its uses when it is changed; two tabs’ uses both count', async () => {
  await savePhrase(db, idea, 1);
  const other = openDatabase('phrase-book');
  await Promise.all([usedPhrase(db, 'a', 20_000), usedPhrase(other, 'a', 40_000)]);
  other.close();
  await savePhrase(db, { ...idea, text: '我再查' }, 9);
  const kept = { ...idea, text: '我再查', uses: 2, createdAt: 1 };
  expect(await db.phrases.get('a')).toMatchObject(kept);
  await removePhrase(db, 'a');
  await usedPhrase(db, 'a', 10);
  expect(await db.phrases.count()).toBe(0);
});

test('a full library takes changes, but nothing new', async () => {
  const many = Array.from({ length: MOST_PHRASES }, (_, i) => ({
    ...idea,
    id: `p${i}`,
    uses: 0,
    lastUsedAt: null,
    createdAt: 0,
  }));
  await db.phrases.bulkPut(many);
  expect(await savePhrase(db, idea, 1)).toBe(false);
  expect(await savePhrase(db, { ...idea, id: 'p0' }, 1)).toBe(true);
  expect(await db.phrases.count()).toBe(MOST_PHRASES);
});
