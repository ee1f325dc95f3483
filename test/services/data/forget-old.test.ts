import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_DATA_RULES } from '@/lib/core/data/data-rules';
import { monthsBefore } from '@/lib/core/data/retention';
import { DAY } from '@/lib/core/model/interaction';
import { contentOf, fillDatabase, JUDGING, NOW } from './made-up';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { forgetDaily, forgetOld } = await import('@/lib/services/data/forget-old');
const { dataRulesSetting } = await import('@/lib/storage/data-settings');
const { readForgettable } = await import('@/lib/storage/read/forgettable');
const { readHistory } = await import('@/lib/storage/read/history');

const db = openDatabase('forget-old');
afterAll(() => db.delete());

beforeEach(async () => {
  fakeBrowser.reset();
  for (const table of db.tables) await table.clear();
  await fillDatabase(db, 21, { people: 10 });
  await db.notes.clear();
});

const facts = async () =>
  new Map(
    await Promise.all(
      (await db.contacts.toArray()).map(async ({ id }) => [id, await readHistory(db, id)] as const),
    ),
  );

test('what is older than the rule goes, what care goes on for stays whole, and summaries agree', async () => {
  const rules = { ...DEFAULT_DATA_RULES, olderThan: 4 };
  const before = monthsBefore(4, NOW);
  const contacts = await db.contacts.toArray();
  const preview = await readForgettable(db, contacts, rules, NOW);
  expect(preview.whole).toEqual([]);
  const was = await facts();
  const open = new Set(
    (await db.cases.toArray()).flatMap((c) => (c.closedAt === null ? [c.contact] : [])),
  );
  expect(open.size).toBeGreaterThan(0);
  expect(open.size).toBeLessThan(contacts.length);

  const gone = await forgetOld(db, rules, JUDGING);
  expect(gone).toEqual({ contacts: 0, facts: preview.parts.reduce((sum, p) => sum + p.facts, 0) });
  expect(gone.facts).toBeGreaterThan(0);
  for (const [id, now] of await facts()) {
    const expected = open.has(id) ? was.get(id) : was.get(id)?.filter(({ at }) => at >= before);
    expect(now).toEqual(expected);
    const summary = await db.summaries.get(id);
    expect(summary?.inbound).toBe(
      now.filter((f) => f.direction === 'in' && f.kind !== 'sighting' && f.kind !== 'system')
        .length,
    );
  }
  const once = await contentOf(db);
  await forgetOld(db, rules, JUDGING);
  expect(await contentOf(db)).toEqual(once);
});

test('a contact silent and untouched for long goes whole, money spent stays', async () => {
  const later = { ...JUDGING, now: NOW + 500 * DAY };
  const [kept] = await db.contacts.toArray();
  if (!kept) throw new Error('nobody');
  await db.cases.clear();
  await db.notes.put({ id: 'n', contact: kept.id, at: NOW, text: '老朋友' });
  const spent = await db.ledger.where('state').equals('spent').count();
  const gone = await forgetOld(db, { ...DEFAULT_DATA_RULES, silentFor: 12 }, later);
  expect(gone.contacts).toBe(9);
  expect((await db.contacts.toArray()).map(({ id }) => id)).toEqual([kept.id]);
  expect(await db.ledger.where('state').equals('spent').count()).toBe(spent);
});

test('by itself only when a rule is on, and once a day', async () => {
  expect(await forgetDaily(db, JUDGING)).toBe(false);
  await dataRulesSetting.setValue({ ...DEFAULT_DATA_RULES, olderThan: 4 });
  expect(await forgetDaily(db, JUDGING)).toBe(true);
  expect(await forgetDaily(db, { ...JUDGING, now: NOW + DAY / 2 })).toBe(false);
  expect(await forgetDaily(db, { ...JUDGING, now: NOW + DAY })).toBe(true);
});
