import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { recordBatch } from '@/lib/services/record';
import { type Database, openDatabase } from '@/lib/storage/db';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { askSweep, judgeRows, sweep } = await import('@/lib/services/sweep');

const NOW = Date.UTC(2026, 10, 20, 9);
const judging = (strategy: Strategy = DEFAULT_STRATEGY) => ({ now: NOW, dayOffset: 480, strategy });
/** Everybody is flagged far sooner. */
const EAGER: Strategy = {
  ...DEFAULT_STRATEGY,
  tiers: {
    ...DEFAULT_STRATEGY.tiers,
    growth: { ...DEFAULT_STRATEGY.tiers.growth, sensitivity: 2 },
  },
};

let serial = 0;
let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase(`sweep-${serial++}`);
});
afterEach(() => db.delete());

/** Somebody who wrote every other day until so many days ago. */
async function put(name: string, silentDays: number): Promise<string> {
  const id = contactId('test', 'test', name);
  const interactions = Array.from({ length: 20 }, (_, i) => ({
    id: nativeMessageId(id, String(i)),
    at: NOW - silentDays * DAY - i * 2 * DAY,
    precision: 'exact' as const,
    direction: 'in' as const,
    kind: 'text' as const,
    features: 2,
    length: 12,
    origin: 'thread' as const,
    native: true,
  }));
  const seen = [{ from: NOW - 300 * DAY, to: NOW }];
  const contact = { id, kind: 'person', identity: 'strong', name, interactions, seen } as const;
  await recordBatch(
    db,
    { site: 'test', scope: 'test', contacts: [contact], covered: null } as never,
    judging(),
  );
  return id;
}

const levels = async () =>
  (await db.summaries.toArray()).map(({ assessment }) => assessment.level).sort();

describe('a sweep', () => {
  test('judges everybody anew once it was asked for, and follows their care', async () => {
    for (let i = 0; i < 12; i++) await put(`a${i}`, 5);
    const before = await levels();
    expect(new Set(before)).toEqual(new Set(['fine']));
    expect(await sweep(db, judging(EAGER))).toEqual(new Set());
    expect(await levels()).toEqual(before);
    await askSweep();
    expect(await sweep(db, judging(EAGER))).toEqual(new Set(['test']));
    expect(await levels()).not.toContain('fine');
    expect(await db.cases.count()).toBe(
      await db.summaries.filter(({ careCase }) => careCase !== null).count(),
    );
    expect(await db.summaries.where('coldOrder').below(0).count()).toBe(12);
    // Done: it is not gone through again.
    expect(await sweep(db, judging())).toEqual(new Set());
  });

  test('goes on where the worker ended, and begins anew when it is asked for meanwhile', async () => {
    const ids = (await Promise.all([put('x', 5), put('y', 5), put('z', 5)])).sort();
    const level = async (id?: string) => (await db.summaries.get(id ?? ''))?.assessment.level;
    await fakeBrowser.storage.local.set({ sweep: ids[1] });
    await sweep(db, judging(EAGER));
    expect([await level(ids[0]), await level(ids[1])]).toEqual(['fine', 'fine']);
    expect(await level(ids[2])).not.toBe('fine');
    await askSweep();
    await sweep(db, judging(EAGER));
    expect(await level(ids[0])).not.toBe('fine');
  });

  test('leaves rows alone of which nothing else is to be said, and who cannot be judged', async () => {
    const id = await put('same', 40);
    const other = await put('broken', 5);
    const before = await db.summaries.get(id);
    await db.chunks
      .where('[contact+from]')
      .between([other, -Infinity], [other, Infinity])
      .modify({ bytes: new Uint8Array([0x52, 0x57, 9, 0, 0, 0, 0, 0]) });
    await db.summaries.update(other, { state: new Float64Array(3) });
    const later = { ...judging(), now: NOW + DAY };
    expect(await judgeRows(db, await db.summaries.orderBy('id').toArray(), later)).toEqual(
      new Set(),
    );
    expect(await db.summaries.get(id)).toEqual(before);
    expect((await db.summaries.get(other))?.assessment.level).toBe('fine');
  });
});
