import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { LedgerEntry } from '@/lib/core/model/offer';
import { TIERS } from '@/lib/core/model/tier';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import {
  type Budgeting,
  expireReservations,
  reserveOffer,
  settleEntry,
} from '@/lib/services/care/ledger';
import { type Database, openDatabase } from '@/lib/storage/db';
import { anOffer, putContactInCare } from '../../tools/care-database';

const NOW = Date.UTC(2026, 10, 20, 9);

function strategyOf(perContact: number, perTierMonth: number, perMonth: number): Strategy {
  const tiers = TIERS.map((tier) => [
    tier,
    { ...DEFAULT_STRATEGY.tiers[tier], perContact, perTierMonth },
  ]);
  return { ...DEFAULT_STRATEGY, perMonth, tiers: Object.fromEntries(tiers) };
}

const budgeting = (now = NOW, strategy = strategyOf(2000, 3000, 4000)): Budgeting => ({
  now,
  dayOffset: 480,
  strategy,
});

let serial = 0;
let name = '';
let db: Database;
beforeEach(async () => {
  name = `ledger-${serial++}`;
  db = openDatabase(name);
  for (const contact of ['a', 'b', 'c']) {
    await putContactInCare(db, contact, { tier: 'growth', cause: 'value', at: NOW - DAY });
  }
  await db.offers.bulkPut([anOffer('ten', 1000), anOffer('seven', 700), anOffer('free', 0)]);
});
afterEach(() => db.delete());

const reserve = (contact: string, offer: string, judging = budgeting()) =>
  reserveOffer(db, { contact, offer }, judging);
async function reserved(contact: string, offer: string, judging = budgeting()): Promise<string> {
  const answer = await reserve(contact, offer, judging);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.entry;
}

describe('reserving', () => {
  test('says whether the same offer was set aside before, so that a failed second try voids nothing', async () => {
    expect(await reserve('a', 'ten')).toMatchObject({ ok: true, held: false });
    expect(await reserve('a', 'ten')).toMatchObject({ ok: true, held: true });
    expect(await reserve('a', 'free')).toMatchObject({ ok: true, held: false });
  });

  test('keeps a copy of what was promised, to whom and why', async () => {
    const entry = await reserved('a', 'ten');
    await db.offers.put({ ...anOffer('ten', 9), name: 'renamed' });
    expect(await db.ledger.get(entry)).toEqual({
      id: entry,
      offer: 'ten',
      offerName: 'ten',
      kind: 'benefit',
      contact: 'a',
      tier: 'growth',
      cause: 'value',
      cost: 1000,
      month: '2026-11',
      state: 'reserved',
      reservedAt: NOW,
      settledAt: null,
    });
  });

  test('the same offer not yet sent is the same promise; once sent it is another', async () => {
    const first = await reserved('a', 'ten');
    expect(await reserved('a', 'ten', budgeting(NOW + HOUR))).toBe(first);
    expect((await db.ledger.get(first))?.reservedAt).toBe(NOW + HOUR);
    await settleEntry(db, first, 'spent', NOW);
    expect(await reserved('a', 'ten')).not.toBe(first);
    expect(await db.ledger.count()).toBe(2);
  });

  test('refuses by the cause, the tier and the wish to be left alone that hold now', async () => {
    await putContactInCare(db, 'x', { tier: 'edge', cause: null, at: NOW });
    expect(await reserve('x', 'ten')).toEqual({ ok: false, refusal: 'cause-unknown' });
    await putContactInCare(db, 'x', { tier: 'edge', cause: 'pressure', at: NOW });
    expect(await reserve('x', 'ten')).toEqual({ ok: false, refusal: 'wrong-cause' });
    await db.offers.update('ten', { tiers: ['loyal'] });
    expect(await reserve('a', 'ten')).toEqual({ ok: false, refusal: 'wrong-tier' });
    expect(await reserve('a', 'nothing')).toEqual({ ok: false, refusal: 'unknown-offer' });
    await db.summaries.update('a', { quiet: { at: NOW, by: 'words' } });
    expect(await reserve('a', 'seven')).toEqual({ ok: false, refusal: 'do-not-disturb' });
    await expect(reserve('nobody', 'ten')).rejects.toThrow('not been recorded');
    expect(await db.ledger.count()).toBe(0);
  });

  test('a cause taken back is not known', async () => {
    const careCase = await db.cases.get('case-a');
    const events = careCase!.events.map((e) => (e.kind === 'cause' ? { ...e, undone: true } : e));
    await db.cases.update('case-a', { events } as never);
    expect(await reserve('a', 'ten')).toEqual({ ok: false, refusal: 'cause-unknown' });
  });
});

describe('settling', () => {
  test('what is taken back is there again, and what is void takes money anew', async () => {
    const first = await reserved('a', 'ten');
    await settleEntry(db, first, 'spent', NOW);
    expect(await settleEntry(db, first, 'void', NOW)).toBeNull();
    await reserved('a', 'ten');
    await reserved('a', 'seven');
    const budget = budgeting();
    expect(await settleEntry(db, first, 'spent', NOW, budget)).toBe('contact-cap');
    expect(await settleEntry(db, first, 'spent', NOW)).toBe('void');
    expect((await db.ledger.get(first))?.state).toBe('void');
    await settleEntry(db, (await reserved('a', 'seven')) as string, 'void', NOW);
    const later = NOW + 30 * DAY;
    expect(await settleEntry(db, first, 'spent', later, budgeting(later))).toBeNull();
    expect(await db.ledger.get(first)).toMatchObject({
      state: 'spent',
      month: '2026-12',
      reservedAt: later,
    });
  });

  test('a click too much is taken back; twice is once; nothing is no entry', async () => {
    const entry = await reserved('a', 'ten');
    await settleEntry(db, entry, 'spent', NOW);
    await settleEntry(db, entry, 'spent', NOW + DAY);
    expect((await db.ledger.get(entry))?.settledAt).toBe(NOW);
    expect(await settleEntry(db, entry, 'reserved', NOW)).toBeNull();
    expect(await db.ledger.get(entry)).toMatchObject({ state: 'reserved', settledAt: null });
    expect(await settleEntry(db, 'nothing', 'spent', NOW)).toBe('unknown-entry');
  });

  test('goes along with the transaction it is called in', async () => {
    const entry = await reserved('a', 'ten');
    const failing = db.transaction('rw', db.ledger, db.cases, async () => {
      await settleEntry(db, entry, 'spent', NOW);
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    expect((await db.ledger.get(entry))?.state).toBe('reserved');
  });
});

test('what was not seen sent for two days is given back, once', async () => {
  const [old, sent] = [await reserved('a', 'ten'), await reserved('b', 'ten')];
  await settleEntry(db, sent, 'spent', NOW);
  const fresh = await reserved('c', 'ten', budgeting(NOW + HOUR));
  const later = NOW + 48 * HOUR;
  expect(await expireReservations(db, later - 1)).toBe(0);
  expect(await expireReservations(db, later)).toBe(1);
  expect(await expireReservations(db, later)).toBe(0);
  const states = (await db.ledger.bulkGet([old, sent, fresh])).map((entry) => entry?.state);
  expect(states).toEqual(['void', 'spent', 'reserved']);
  expect((await db.ledger.get(old))?.settledAt).toBe(later);
});

type Step =
  | { readonly do: 'reserve'; readonly contact: string; readonly offer: string }
  | { readonly do: 'settle'; readonly which: number; readonly state: LedgerEntry['state'] }
  | { readonly do: 'expire' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('reserve' as const),
      contact: fc.constantFrom('a', 'b', 'c'),
      offer: fc.constantFrom('ten', 'seven', 'free'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      which: fc.nat(20),
      state: fc.constantFrom('reserved' as const, 'spent' as const, 'void' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'expire' as const }) },
);

function at(ids: readonly string[], which: number): string {
  return ids[which % Math.max(1, ids.length)] ?? 'nothing';
}

/** What is reserved and spent, by every cap. */
function used(entries: readonly LedgerEntry[], of: (entry: LedgerEntry) => string): number[] {
  const sums = new Map<string, number>();
  for (const entry of entries) {
    if (entry.state !== 'void') sums.set(of(entry), (sums.get(of(entry)) ?? 0) + entry.cost);
  }
  return [...sums.values()];
}

test('whatever three tabs do at once, in whatever order: no cap is ever passed', async () => {
  const tabs = [db, openDatabase(name), openDatabase(name)];
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(fc.tuple(step, fc.nat(2), fc.integer({ min: 0, max: 3 })), {
          minLength: 10,
          maxLength: 40,
        }),
        fc.scheduler(),
        async (steps, scheduler) => {
          const entry = async (tab: Database, which: number) =>
            at(await tab.ledger.toCollection().primaryKeys(), which);
          const run = async (tab: Database, what: Step, now: number) => {
            if (what.do === 'reserve') await reserveOffer(tab, what, budgeting(now));
            else if (what.do === 'expire') await expireReservations(tab, now);
            else {
              const id = await entry(tab, what.which);
              await settleEntry(tab, id, what.state, now, budgeting(now));
            }
          };
          const all = steps.map(([what, tab, day]) =>
            scheduler
              .schedule(Promise.resolve(), what.do)
              .then(() => run(tabs[tab]!, what, NOW + day * DAY)),
          );
          await scheduler.waitAll();
          await Promise.all(all);
          const books = await db.ledger.toArray();
          for (const sum of used(books, (e) => e.contact)) expect(sum).toBeLessThanOrEqual(2000);
          for (const sum of used(books, (e) => e.month + e.tier))
            expect(sum).toBeLessThanOrEqual(3000);
          for (const sum of used(books, (e) => e.month)) expect(sum).toBeLessThanOrEqual(4000);
        },
      )
      .afterEach(() => db.ledger.clear()),
    { numRuns: 60 },
  );
  for (const tab of tabs.slice(1)) tab.close();
}, 240_000);

test('caps edited down in the middle of a month never fail, and never let more through', async () => {
  const cap = fc.integer({ min: 0, max: 4000 });
  await fc.assert(
    fc
      .asyncProperty(fc.array(fc.tuple(step, cap, cap, cap), { maxLength: 15 }), async (steps) => {
        for (const [what, ...caps] of steps) {
          const judging = budgeting(NOW, strategyOf(...caps));
          const before = await db.ledger.toArray();
          const total = (books: LedgerEntry[]) => used(books, () => '')[0] ?? 0;
          if (what.do === 'reserve') await reserveOffer(db, what, judging);
          if (what.do === 'expire') await expireReservations(db, NOW + 3 * DAY);
          if (what.do === 'settle') {
            const id = at(
              before.map((entry) => entry.id),
              what.which,
            );
            await settleEntry(db, id, what.state, NOW, judging);
          }
          const now = total(await db.ledger.toArray());
          if (now > total(before)) expect(now).toBeLessThanOrEqual(Math.min(caps[1], caps[2]));
        }
      })
      .afterEach(() => db.ledger.clear()),
    { numRuns: 40 },
  );
}, 240_000);
