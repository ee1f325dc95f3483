import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDone } from '@/components/desk/today/read-done';
import { readCold, readOldWaits, readWaiting } from '@/components/desk/today/read-rows';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { setDisturb } from '@/lib/services/care/mark-case';
import { judgeAgain } from '@/lib/services/judge-again';
import { overrideContact, snoozeContact, undoMark } from '@/lib/services/marks';
import { recordBatch } from '@/lib/services/record';
import { touchContact, undoTouch } from '@/lib/services/today/touch';
import { type Database, openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 10, 20, 9);
const judging = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };
const setting = { ...judging, shifts: DEFAULT_SHIFTS };

let serial = 0;
let db: Database;
beforeEach(() => {
  db = openDatabase(`today-${serial++}`);
});
afterEach(() => db.delete());

const idOf = (name: string) => contactId('test', 'test', name);

/** Somebody who wrote every other day until so many days ago, the last of it answered or not. */
async function put(name: string, silentDays: number, answered = true): Promise<void> {
  const id = idOf(name);
  const fact = (n: number, at: number, direction: 'in' | 'out'): Interaction => ({
    id: nativeMessageId(id, String(n)),
    at,
    precision: 'exact',
    direction,
    kind: 'text',
    features: 0,
    length: 12,
    origin: 'thread',
    native: true,
  });
  const last = NOW - silentDays * DAY;
  const theirs = Array.from({ length: 20 }, (_, i) => fact(i, last - i * 2 * DAY, 'in'));
  const ours = [fact(100, last + (answered ? HOUR : -HOUR), 'out')];
  const seen = [{ from: NOW - 300 * DAY, to: NOW }];
  const contact = { id, kind: 'person', identity: 'strong', name } as const;
  const contacts = [{ ...contact, interactions: [...theirs, ...ours], seen }];
  await recordBatch(db, { site: 'test', scope: 'test', contacts, covered: null }, judging);
  await judgeAgain(db, id, judging);
}

const read = (wanted = 50) => readCold(db, wanted, setting);
const cold = async () => (await read()).items.map(({ contact }) => contact).sort();

test('who goes cold is found through the index, with all that orders them', async () => {
  await put('silent', 40);
  await put('fine', 1);
  const { items, count } = await read();
  expect(count).toBe(1);
  expect(items).toHaveLength(1);
  const [item] = items;
  expect(item?.contact).toBe(idOf('silent'));
  for (const part of [item?.risk, item?.worth, item?.chance]) expect(part).toBeGreaterThan(0);
});

test('who was put off, overridden or wants peace is not among them, and comes back when it is undone', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await put(name, 40);
  const all = await cold();
  expect(all).toHaveLength(4);
  await snoozeContact(db, idOf('a'), NOW + 3 * DAY, judging);
  await overrideContact(db, idOf('b'), 'other', '', judging);
  await setDisturb(db, { contact: idOf('c'), allowed: false }, judging);
  expect(await cold()).toEqual([idOf('d')]);
  expect([...(await readDone(db, NOW - HOUR))].sort()).toEqual([idOf('a'), idOf('b')].sort());
  expect((await read()).count).toBe(1);
  await undoMark(db, idOf('a'), 'snooze', judging);
  await undoMark(db, idOf('b'), 'override', judging);
  expect(await cold()).toEqual([idOf('a'), idOf('b'), idOf('d')].sort());
  expect(await readDone(db, NOW - HOUR)).toEqual(new Set());
});

test('those put off do not hide who stands behind them, however many they are', async () => {
  await put('last', 40);
  await db.summaries.update(idOf('last'), { coldOrder: -1e-6 });
  const [row, home] = [await db.summaries.get(idOf('last')), await db.contacts.get(idOf('last'))];
  for (let i = 0; i < 150; i++) {
    const snooze = { at: NOW, until: NOW + DAY };
    const id = idOf(`off ${i}`);
    await db.contacts.add({ ...home, id } as never);
    await db.summaries.add({ ...row, id, coldOrder: -0.5 - i / 1000, snooze } as never);
  }
  const { items, count } = await read(1);
  expect(items.map(({ contact }) => contact)).toEqual([idOf('last')]);
  expect(count).toBe(1);
});

test('who waits for an answer is not counted among those going cold', async () => {
  for (const name of ['a', 'b', 'c']) await put(name, 40);
  const { items, count } = await readCold(db, 50, setting, new Set([idOf('b')]));
  expect(items.map(({ contact }) => contact).sort()).toEqual([idOf('a'), idOf('c')].sort());
  expect(count).toBe(2);
});

test('of a great many some are counted, and it is said so', async () => {
  await put('one', 40);
  const [row, home] = [await db.summaries.get(idOf('one')), await db.contacts.get(idOf('one'))];
  const ids = Array.from({ length: 600 }, (_, i) => idOf(`more ${i}`));
  await db.contacts.bulkAdd(ids.map((id) => ({ ...home, id }) as never));
  await db.summaries.bulkAdd(ids.map((id) => ({ ...row, id }) as never));
  const { items, count, atLeast } = await read(50);
  expect(items.length).toBeGreaterThanOrEqual(50);
  expect([count > 400, count <= 601, atLeast]).toEqual([true, true, true]);
  // Asked for more than were counted, all of them are found.
  expect((await read(601)).items).toHaveLength(601);
});

test('who was in touch elsewhere counts as looked after, until it is undone', async () => {
  await put('a', 40);
  const fact = await touchContact(db, { contact: idOf('a'), at: NOW, direction: 'out' }, judging);
  expect(await cold()).toEqual([]);
  expect(await readDone(db, NOW - HOUR)).toEqual(new Set([idOf('a')]));
  expect(await readDone(db, NOW + HOUR)).toEqual(new Set());
  await undoTouch(db, { contact: idOf('a'), touch: fact }, judging);
  expect(await cold()).toEqual([idOf('a')]);
  expect(await readDone(db, NOW - HOUR)).toEqual(new Set());
});

test('who waits is found by the index: lately live, long since once, never one that went stale', async () => {
  await put('today', 0.1, false);
  await put('stale', 12, false);
  await put('long', 60, false);
  const ids = async (more: readonly string[] = []) =>
    (await readWaiting(db, more, setting)).map(({ contact }) => contact);
  expect(await ids()).toEqual([idOf('today')]);
  expect(await readOldWaits(db, setting)).toEqual([]);
  // Ignored for two months, and wrote again yesterday.
  const id = idOf('long');
  const again: Interaction = {
    id: nativeMessageId(id, 'again'),
    at: NOW - DAY,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 9,
    origin: 'thread',
    native: true,
  };
  const contact = { id, kind: 'person', identity: 'strong', name: 'long' } as const;
  const contacts = [{ ...contact, interactions: [again], seen: [] }];
  await recordBatch(db, { site: 'test', scope: 'test', contacts, covered: null }, judging);
  const old = await readOldWaits(db, setting);
  expect(old).toEqual([id]);
  expect((await ids(old)).sort()).toEqual([id, idOf('today')].sort());
});
