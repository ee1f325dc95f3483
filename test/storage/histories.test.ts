import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '@/lib/core/history/packed';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import { openDatabase } from '@/lib/storage/db';
import { BEGINNING } from '@/lib/storage/read/chunks';
import { readHistories } from '@/lib/storage/read/histories';
import { readHistorySince } from '@/lib/storage/read/history';

const PEOPLE = 450;
const START = Date.UTC(2026, 0, 1);
const db = openDatabase('histories');
const ids = Array.from({ length: PEOPLE }, (_, i) => ((i * 7919) % 65_536).toString(16));
const going = () => new AbortController().signal;

const fact = (n: number): Interaction => ({
  id: n.toString(16).padStart(16, '0'),
  at: START + n * DAY,
  precision: 'minute',
  direction: 'in',
  kind: 'text',
  features: 0,
  length: 1,
  origin: 'thread',
  native: true,
});

/** Contact number i has i % 4 chunks of ten days each. */
beforeAll(async () => {
  await db.chunks.bulkPut(
    ids.flatMap((contact, i) =>
      Array.from({ length: i % 4 }, (_, c) => ({
        contact,
        from: c === 0 ? BEGINNING : START + c * 10 * DAY,
        bytes: pack(Array.from({ length: 10 }, (_, n) => fact(c * 10 + n))),
      })),
    ),
  );
});
afterAll(() => db.delete());

test('give of each contact what reading it alone gives, from whatever moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(ids, { minLength: 1 }),
      fc.integer({ min: -5, max: 40 }),
      async (some, day) => {
        const since = START + day * DAY;
        const found = new Map<string, readonly Interaction[]>();
        for await (const { contact, facts } of readHistories(db, some, since, going()))
          found.set(contact, facts);
        expect([...found.keys()].sort()).toEqual([...some].sort());
        for (const id of some.slice(0, 8))
          expect(found.get(id)).toEqual(await readHistorySince(db, id, since));
      },
    ),
    { numRuns: 12 },
  );
});

test('stop at once when told to', async () => {
  const leaving = new AbortController();
  let count = 0;
  const reading = (async () => {
    for await (const _ of readHistories(db, ids, 0, leaving.signal)) {
      count += 1;
      if (count === 3) leaving.abort();
    }
  })();
  await expect(reading).rejects.toThrow('abort');
  expect(count).toBe(3);
});

test('of nobody are none', async () => {
  for await (const history of readHistories(db, [], 0, going())) expect(history).toBeNull();
});
