import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { profileSchema, taskMarkSchema } from '@/lib/messaging/care-schemas';
import { saveProfile } from '@/lib/services/care/save-profile';
import { markTask } from '@/lib/services/care/task-marks';
import { openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 10, 23, 4);
const ID = 'a'.repeat(32);
const db = openDatabase('profile-handlers');
afterAll(() => db.delete());
beforeEach(async () => {
  await Promise.all([db.contacts.clear(), db.profiles.clear(), db.tasks.clear()]);
  await db.contacts.put({
    id: ID,
    site: 'desk',
    scope: 'desk',
    kind: 'person',
    identity: 'strong',
    name: '王姐',
    firstSeenAt: NOW,
  });
});

const FULL = profileSchema.parse({
  id: ID,
  address: ' 王姐 ',
  birthday: { calendar: 'lunar', month: 8, day: 30 },
  purchases: [
    { at: NOW, what: '滤芯', warrantyMonths: 0 },
    { at: NOW - DAY, what: '净水器', warrantyMonths: 12 },
  ],
});

describe('a profile', () => {
  test('is kept trimmed and by day', async () => {
    expect(await saveProfile(db, FULL)).toBeNull();
    const stored = await db.profiles.get(ID);
    expect(stored?.address).toBe('王姐');
    expect(stored?.purchases?.map(({ what }) => what)).toEqual(['净水器', '滤芯']);
  });

  test('replaces what was known: a missing or empty field is not known any more', async () => {
    await saveProfile(db, FULL);
    await saveProfile(db, {
      id: ID,
      address: '',
      tier: 'loyal',
      coupons: [],
      purchases: undefined,
    });
    expect(await db.profiles.get(ID)).toEqual({ id: ID, tier: 'loyal' });
    await saveProfile(db, { id: ID });
    expect(await db.profiles.get(ID)).toBeUndefined();
  });

  test('needs its contact', async () => {
    expect(await saveProfile(db, { ...FULL, id: 'b'.repeat(32) })).toBe('unknownContact');
    expect(await db.profiles.count()).toBe(0);
  });

  test.each([
    ['solar', 2, 29, null],
    ['solar', 2, 30, 'noSuchDay'],
    ['solar', 4, 31, 'noSuchDay'],
    ['solar', 12, 31, null],
    ['lunar', 12, 30, null],
    ['lunar', 1, 31, 'noSuchDay'],
  ] as const)('%s %i/%i: %s', async (calendar, month, day, fault) => {
    expect(await saveProfile(db, { id: ID, birthday: { calendar, month, day } })).toBe(fault);
  });
});

describe('a mark', () => {
  const task = taskMarkSchema.parse({
    task: `birthday:${ID}:2026`,
    state: 'done',
    until: null,
  }).task;

  test('is kept, replaced and taken back', async () => {
    await markTask(db, task, 'done', null, NOW);
    expect(await db.tasks.get(task)).toEqual({ id: task, state: 'done', at: NOW, until: null });
    await markTask(db, task, 'skipped', NOW + DAY, NOW);
    expect((await db.tasks.get(task))?.until).toBe(NOW + DAY);
    await markTask(db, task, 'open', null, NOW);
    expect(await db.tasks.count()).toBe(0);
  });

  test('puts off by a month at most', async () => {
    await markTask(db, task, 'skipped', NOW + 90 * DAY, NOW);
    expect((await db.tasks.get(task))?.until).toBe(NOW + 30 * DAY);
  });
});
