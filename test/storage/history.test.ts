import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { mergeHistory } from '@/lib/core/history/merge';
import { unpack } from '@/lib/core/history/packed';
import type { Interaction, Precision } from '@/lib/core/model/interaction';
import { openDatabase } from '@/lib/storage/db';
import { readHistory, readHistorySince } from '@/lib/storage/read/history';
import { CHUNK_SIZE, writeHistory } from '@/lib/storage/write/history';

let serial = 0;
const databases: ReturnType<typeof openDatabase>[] = [];
function fresh() {
  const db = openDatabase(`history-${serial++}`);
  databases.push(db);
  return db;
}
afterEach(async () => {
  for (const db of databases.splice(0)) await db.delete();
});

function fact(n: number, at: number, over: Partial<Interaction> = {}): Interaction {
  return {
    id: n.toString(16).padStart(16, '0'),
    at,
    precision: 'exact',
    direction: n % 2 ? 'in' : 'out',
    kind: 'text',
    features: 0,
    length: 1,
    origin: 'thread',
    native: true,
    ...over,
  };
}

const write = (db: ReturnType<typeof openDatabase>, facts: Interaction[]) =>
  db.transaction('rw', db.chunks, () => writeHistory(db, 'c', facts));

describe('writeHistory', () => {
  test('batches in any order and cut end as the same history as one merge in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            n: fc.integer({ min: 0, max: 400 }),
            day: fc.boolean(),
          }),
          { minLength: 1, maxLength: 120 },
        ),
        fc.integer({ min: 1, max: 40 }),
        async (sights, batch) => {
          const db = fresh();
          const facts = sights.map(({ n, day }) => {
            const at = n * 7_000_000;
            return day
              ? fact(n, Math.floor(at / 86_400_000) * 86_400_000, { precision: 'day' as Precision })
              : fact(n, at);
          });
          let added = 0;
          for (let i = 0; i < facts.length; i += batch) {
            added += (await write(db, facts.slice(i, i + batch))).added.length;
          }
          const got = await readHistory(db, 'c');
          expect(got).toEqual(mergeHistory([], facts).history);
          expect(added).toBe(got.length);
          await db.delete();
        },
      ),
      { seed: 21, numRuns: 40 },
    );
  });

  test('stays in chunks of at most 512 whose borders hold, also when filled from the middle', async () => {
    const db = fresh();
    const order = Array.from({ length: 3000 }, (_, i) => (i * 1201) % 3000);
    for (let i = 0; i < order.length; i += 500) {
      await write(
        db,
        order.slice(i, i + 500).map((n) => fact(n, n * 60_000)),
      );
    }
    const chunks = await db.chunks.toArray();
    for (const [i, c] of chunks.entries()) {
      const facts = unpack(c.bytes);
      expect(facts.length).toBeLessThanOrEqual(CHUNK_SIZE);
      expect(facts.every((f) => f.at >= c.from)).toBe(true);
      expect(facts.every((f) => f.at < (chunks[i + 1]?.from ?? Infinity))).toBe(true);
    }
    expect(await readHistory(db, 'c')).toHaveLength(3000);
    expect(await readHistorySince(db, 'c', 2990 * 60_000)).toHaveLength(10);
  });

  test('a new message touches one chunk, however long the history', async () => {
    const db = fresh();
    await write(
      db,
      Array.from({ length: 5000 }, (_, n) => fact(n, n * 60_000)),
    );
    const before = await db.chunks.toArray();
    await write(db, [fact(5000, 5000 * 60_000)]);
    const after = await db.chunks.toArray();
    const changed = after.filter(
      (c, i) => before[i]?.from !== c.from || !sameBytes(before[i]?.bytes, c.bytes),
    );
    expect(changed).toHaveLength(1);
  });

  test('an exact sight finds its coarse one in the chunk before', async () => {
    const db = fresh();
    const day = 86_400_000;
    const coarse = fact(7, 100 * day, { native: false, precision: 'day' });
    const filler = Array.from({ length: 600 }, (_, n) => fact(1000 + n, 100 * day + n * 60_000));
    await write(db, [coarse, ...filler]);
    const { added } = await write(db, [fact(7, 100 * day + 20 * 3_600_000, { native: false })]);
    expect(added).toEqual([]);
    expect(await readHistory(db, 'c')).toHaveLength(601);
  });

  test('more facts at one moment than a chunk holds stay together', async () => {
    const db = fresh();
    await write(
      db,
      Array.from({ length: 1300 }, (_, n) => fact(n, n < 1200 ? 60_000 : n * 60_000)),
    );
    expect(await readHistory(db, 'c')).toHaveLength(1300);
    await write(db, [fact(9999, 60_000)]);
    expect(await readHistory(db, 'c')).toHaveLength(1301);
  });
});

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
}
