import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { countTalkers } from '@/lib/core/groups/talkers';
import { unpack } from '@/lib/core/history/packed';
import { DAY, FEATURE } from '@/lib/core/model/interaction';
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

const talk = (id: string, over: object) => ({
  id,
  at: NOW - DAY,
  precision: 'minute' as const,
  direction: 'in' as const,
  kind: 'text' as const,
  features: 0,
  length: 4,
  origin: 'thread' as const,
  native: true,
  ...over,
});
const left = (id: string) =>
  talk(id, { kind: 'system', direction: 'unknown', features: FEATURE.left | FEATURE.marked });

test('what a page shows of a group is kept beside the operator’s count, and never of a person', async () => {
  const batch = (id: string, kind: 'group' | 'person') => ({
    site: 'practice',
    scope: 'practice',
    contacts: [
      {
        id,
        kind,
        identity: 'strong' as const,
        name: '妈妈群',
        seen: [],
        members: 326,
        interactions: [
          talk('1'.repeat(16), { by: 7, features: FEATURE.left | FEATURE.joined }),
          talk('2'.repeat(16), { by: 500 }),
          talk('3'.repeat(16), { by: 9, direction: 'out' }),
          left('4'.repeat(16)),
        ],
      },
    ],
    covered: null,
  });
  const group = 'c'.repeat(32);
  const person = 'd'.repeat(32);
  for (const one of [batch(group, 'group'), batch(person, 'person')]) {
    await recordBatch(db, one, { now: NOW, dayOffset: 480 });
  }
  await keepCount(db, group, 320, NOW + 1000, 480);
  await recordBatch(db, batch(group, 'group'), { now: NOW + 2000, dayOffset: 480 });

  const row = await db.contacts.get(group);
  expect(row?.members).toEqual([
    { at: NOW, count: 326, from: 'page' },
    { at: NOW + 1000, count: 320 },
  ]);
  expect(countTalkers(row?.talkers ?? [], 0)).toBe(2);
  const kept = async (id: string) => {
    const { chunks } = db;
    const rows = await chunks.where('contact').equals(id).toArray();
    return rows.flatMap(({ bytes }) => unpack(bytes));
  };
  const system = (await kept(group)).filter(({ kind }) => kind === 'system');
  expect(system.map(({ features }) => features)).toEqual([FEATURE.left]);
  expect((await kept(group)).filter(({ kind, features }) => kind === 'text' && features)).toEqual(
    [],
  );
  expect((await db.summaries.get(group))?.lastInboundAt).toBe(NOW - DAY);

  const other = await db.contacts.get(person);
  expect(other).not.toHaveProperty('members');
  expect(other).not.toHaveProperty('talkers');
  expect((await kept(person)).some(({ kind }) => kind === 'system')).toBe(false);
});
