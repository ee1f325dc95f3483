import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { contactClock } from '@/lib/services/contact-clock';
import { learnSites } from '@/lib/services/learn-sites';
import { readTier } from '@/lib/services/read-tier';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';

const NOW = Date.UTC(2026, 5, 20, 9);
const db = openDatabase('lulls');
afterAll(() => db.delete());

test('a week in which nobody wrote is found, and does not count as one contact’s silence', async () => {
  for (let c = 0; c < 12; c++) {
    const id = contactId('one', 'one', String(c));
    const interactions: Interaction[] = [];
    for (let d = 100; d >= 1; d--) {
      if (d <= 12 && d > 5) continue;
      interactions.push({
        id: nativeMessageId(id, String(d)),
        at: NOW - d * DAY,
        precision: 'exact',
        direction: 'in',
        kind: 'text',
        features: 0,
        length: 5,
        origin: 'thread',
        native: true,
      });
    }
    const contact = { id, kind: 'person', identity: 'strong', name: String(c) } as const;
    const seen = [{ from: NOW - 100 * DAY, to: NOW }];
    const batch = { site: 'one', scope: 'one', covered: null };
    await recordBatch(
      db,
      { ...batch, contacts: [{ ...contact, interactions, seen }] },
      { now: NOW, dayOffset: 0 },
    );
  }
  const judging = { now: NOW, dayOffset: 0 };
  expect(await learnSites(db, judging)).toBe(true);
  expect(await learnSites(db, judging)).toBe(false);
  const learned = new Map((await db.learned.toArray()).map((row) => [row.site, row]));
  // Too little history for a refit, and it says so by leaving the shipped curves alone.
  expect(learned.get('one')?.ownLine).toBeNull();
  const quiet = contactClock('one', null, { ...judging, learned });
  const other = contactClock('two', null, { ...judging, learned });
  const [from, to] = [NOW - 13 * DAY, NOW - 4 * DAY];
  expect((quiet.between(from, to) - other.between(from, to)) / DAY).toBeCloseTo(7, 5);
});

test('the upper tiers of each site are learned, and decide who is flagged sooner', async () => {
  const many = openDatabase('tiers');
  for (let c = 0; c < 20; c++) {
    const id = contactId('one', 'one', String(c));
    const interactions = Array.from(
      { length: 3 + c },
      (_, d): Interaction => ({
        id: nativeMessageId(id, String(d)),
        at: NOW - (2 * d + 1) * DAY,
        precision: 'exact',
        direction: 'in',
        kind: 'text',
        features: 0,
        length: 5,
        origin: 'thread',
        native: true,
      }),
    );
    const contact = { id, kind: 'person', identity: 'strong', name: String(c) } as const;
    const contacts = [{ ...contact, interactions, seen: [{ from: NOW - 60 * DAY, to: NOW }] }];
    const batch = { site: 'one', scope: 'one', covered: null, contacts };
    await recordBatch(many, batch, { now: NOW, dayOffset: 0 });
  }
  await learnSites(many, { now: NOW, dayOffset: 0, strategy: DEFAULT_STRATEGY });
  const learned = new Map((await many.learned.toArray()).map((row) => [row.site, row]));
  const all = await many.summaries.toArray();
  const judging = { strategy: DEFAULT_STRATEGY, learned };
  const tiers = await Promise.all(all.map((summary) => readTier(many, summary, judging)));
  const count = (tier: string) => tiers.filter((t) => t === tier).length;
  expect([count('loyal'), count('growth'), count('edge')]).toEqual([2, 6, 12]);
  await many.delete();
});
