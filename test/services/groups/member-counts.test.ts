import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { keepCount } from '@/lib/services/groups/group-handlers';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 10, 22, 6, 30);
const GROUP = 'a'.repeat(32);
const PERSON = 'b'.repeat(32);
const db = openDatabase('member-counts');
afterAll(() => db.delete());

const record = (id: string, kind: 'group' | 'person', name: string) =>
  recordBatch(
    db,
    {
      site: 'practice',
      scope: 'practice',
      contacts: [{ id, kind, identity: 'strong', name, interactions: [], seen: [] }],
      covered: null,
    },
    { now: NOW, dayOffset: 480 },
  );
const counts = async () => (await db.contacts.get(GROUP))?.members?.map(({ count }) => count);

test('counts are kept by day, corrected, taken back, and outlive a new name', async () => {
  await record(GROUP, 'group', '妈妈群');
  await keepCount(db, GROUP, 120, NOW - 7 * DAY, 480);
  await keepCount(db, GROUP, 101, NOW, 480);
  await keepCount(db, GROUP, 110, NOW, 480);
  expect(await counts()).toEqual([120, 110]);
  await record(GROUP, 'group', '妈妈互助群');
  expect(await counts()).toEqual([120, 110]);
  expect((await db.contacts.get(GROUP))?.name).toBe('妈妈互助群');
  await keepCount(db, GROUP, null, NOW, 480);
  await keepCount(db, GROUP, null, NOW - 7 * DAY, 480);
  expect(await db.contacts.get(GROUP)).not.toHaveProperty('members');
});

test('only a recorded group is counted', async () => {
  await record(PERSON, 'person', '林雨晴');
  await expect(keepCount(db, PERSON, 3, NOW, 480)).rejects.toThrow('no group');
  await expect(keepCount(db, 'c'.repeat(32), 3, NOW, 480)).rejects.toThrow('no group');
});
