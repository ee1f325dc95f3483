import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { judgeAgain } from '@/lib/services/judge-again';
import { recordBatch } from '@/lib/services/record';
import { touchContact, undoTouch } from '@/lib/services/today/touch';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';

const NOW = Date.UTC(2026, 10, 20, 9);
const ID = contactId('test', 'test', 'a');
const judging = { now: NOW, dayOffset: 480, strategy: DEFAULT_STRATEGY };

let serial = 0;
const opened: Database[] = [];
function fresh(): Database {
  const db = openDatabase(`touch-${serial++}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const fact = (n: number, at: number, over: Partial<Interaction> = {}): Interaction => ({
  id: nativeMessageId(ID, String(n)),
  at,
  precision: 'exact',
  direction: 'in',
  kind: 'text',
  features: 0,
  length: 12,
  origin: 'thread',
  native: true,
  ...over,
});

/** Records what a page showed until now, and judges it. */
async function record(db: Database, interactions: readonly Interaction[]): Promise<void> {
  const seen = [{ from: NOW - 200 * DAY, to: NOW }];
  const contact = { id: ID, kind: 'person', identity: 'strong', name: '王芳' } as const;
  const contacts = [{ ...contact, interactions: [...interactions], seen }];
  await recordBatch(db, { site: 'test', scope: 'test', contacts, covered: null }, judging);
  await judgeAgain(db, ID, judging);
}

/** Every other day, then nothing for so long. */
const fading = (days: number) =>
  Array.from({ length: 30 }, (_, i) => fact(i, NOW - days * DAY - (29 - i) * 2 * DAY));

/** All that is stored of the contact. */
async function rows(db: Database) {
  const tables = [db.contacts, db.chunks, db.summaries, db.cases, db.ledger, db.prints, db.log];
  return Promise.all(tables.map((table) => table.toArray()));
}
const summary = async (db: Database) => (await db.summaries.get(ID))!;
const touch = (db: Database, direction: 'in' | 'out', at = NOW) =>
  touchContact(db, { contact: ID, at, direction }, { ...judging, now: Math.max(at, NOW) });

describe('a touch', () => {
  test('“I answered by phone” ends the wait and is no word of theirs', async () => {
    const db = fresh();
    await record(db, [...fading(3), fact(99, NOW - 2 * HOUR)]);
    expect((await summary(db)).waitingSince).toBeDefined();
    const theirs = (await summary(db)).lastInboundAt;
    await touch(db, 'out');
    expect((await summary(db)).waitingSince).toBeUndefined();
    expect((await summary(db)).lastInboundAt).toBe(theirs);
    expect((await readHistory(db, ID)).at(-1)).toMatchObject({
      at: NOW,
      direction: 'out',
      kind: 'call',
      origin: 'manual',
      precision: 'exact',
    });
  });

  test('“we talked” ends the wait and the silence', async () => {
    const db = fresh();
    await record(db, fading(40));
    expect((await summary(db)).assessment.level).toBe('silent');
    expect((await summary(db)).waitingSince).toBeDefined();
    await touch(db, 'in');
    const after = await summary(db);
    expect(after.waitingSince).toBeUndefined();
    expect(after.lastInboundAt).toBe(NOW);
    expect(after.assessment.level).not.toBe('silent');
    expect(after.assessment.evidence.map(({ params }) => params.days ?? 0)).toEqual([0]);
  });

  test('is followed by the case: an answer, or a try that asks for patience', async () => {
    const db = fresh();
    await record(db, fading(40));
    const kinds = async () =>
      (await db.cases.toArray()).flatMap(({ events }) => events.map(({ kind }) => kind));
    expect(await kinds()).toEqual(['flagged']);
    const tried = await touch(db, 'out');
    expect(await kinds()).toEqual(['flagged', 'sent']);
    await undoTouch(db, { contact: ID, touch: tried }, judging);
    await touch(db, 'in');
    expect(await kinds()).toEqual(['flagged', 'replied']);
  });

  test('told twice is one fact, and one undo takes it back', async () => {
    const db = fresh();
    await record(db, fading(40));
    const before = await rows(db);
    const [one, two] = [await touch(db, 'in'), await touch(db, 'in')];
    expect(one).toBe(two);
    await undoTouch(db, { contact: ID, touch: one }, judging);
    expect(await rows(db)).toEqual(before);
  });

  test('leaves what the list showed at the same moment', async () => {
    const db = fresh();
    const sighting = {
      kind: 'sighting',
      origin: 'list',
      precision: 'hour',
      native: false,
    } as const;
    await record(db, [...fading(20), fact(77, NOW - HOUR, sighting)]);
    await touch(db, 'in', NOW - HOUR + MINUTE);
    expect((await readHistory(db, ID)).filter(({ kind }) => kind === 'sighting')).toHaveLength(1);
  });

  test('is refused for nobody, for the future, and where there is none to take back', async () => {
    const db = fresh();
    await expect(touch(db, 'in')).rejects.toThrow('not been recorded');
    await record(db, fading(3));
    const ahead = { contact: ID, at: NOW + DAY, direction: 'in' } as const;
    await expect(touchContact(db, ahead, judging)).rejects.toThrow('within the last year');
    const real = (await readHistory(db, ID))[0]?.id ?? '';
    await expect(undoTouch(db, { contact: ID, touch: real }, judging)).rejects.toThrow('no such');
    expect(await readHistory(db, ID)).toHaveLength(30);
  });

  test('done later steps stay when it is taken back', async () => {
    const db = fresh();
    await record(db, fading(40));
    const first = await touch(db, 'out');
    await touch(db, 'in', NOW + HOUR);
    await undoTouch(db, { contact: ID, touch: first }, { ...judging, now: NOW + HOUR });
    const [care] = await db.cases.toArray();
    expect(care?.events.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['flagged', undefined],
      ['sent', true],
      ['replied', undefined],
    ]);
    expect((await readHistory(db, ID)).filter(({ origin }) => origin === 'manual')).toHaveLength(1);
  });

  test('taken back leaves every row as it was, whatever the history', async () => {
    const moment = fc.integer({ min: 0, max: 180 * 24 * 60 }).map((m) => NOW - m * MINUTE);
    const some = fc.record({
      at: moment,
      direction: fc.constantFrom('in' as const, 'out' as const),
      kind: fc.constantFrom('text' as const, 'sighting' as const, 'call' as const),
      precision: fc.constantFrom('exact' as const, 'minute' as const, 'day' as const),
      features: fc.constantFrom(0, 1, 4, 128, 8192),
    });
    const touches = fc.record({
      at: moment,
      direction: fc.constantFrom('in' as const, 'out' as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(some, { minLength: 1, maxLength: 40 }),
        fc.array(touches, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (facts, told, regular) => {
          const db = fresh();
          const past = regular ? fading(30) : [];
          const drawn = facts.map(({ at, ...rest }, i) => fact(100 + i, at, rest));
          await record(db, [...past, ...drawn]);
          const before = await rows(db);
          const done: string[] = [];
          for (const { at, direction } of told) done.push(await touch(db, direction, at));
          for (const id of [...new Set(done)].reverse()) {
            await undoTouch(db, { contact: ID, touch: id }, judging);
          }
          expect(await rows(db)).toEqual(before);
          await db.delete();
        },
      ),
      { numRuns: 60 },
    );
  });
});
