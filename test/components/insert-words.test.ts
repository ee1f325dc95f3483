import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyWords, insertWords } from '@/components/sidepanel/live/insert-words';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { reserveOffer, settleEntry } from '@/lib/services/care/ledger';
import { noteInsertion } from '@/lib/services/care/mark-case';
import { type Database, openDatabase } from '@/lib/storage/db';
import { anOffer, putContactInCare } from '../tools/care-database';

const CONTACT = 'c'.repeat(32);
const wire = vi.hoisted(() => ({
  background: null as ((name: string, data: unknown) => Promise<unknown>) | null,
  box: true,
}));
// The wire alone is replaced: what answers is what the background does.
vi.mock('@/lib/messaging/client', () => ({
  ask: (name: string, data: unknown) => wire.background?.(name, data),
  askTab: async () => (wire.box ? { inserted: true } : { inserted: false, reason: 'not-empty' }),
}));

let db: Database;
let serial = 0;
const clipboard: string[] = [];
beforeEach(async () => {
  db = openDatabase(`insert-words-${serial++}`);
  await putContactInCare(db, CONTACT, { tier: 'growth', cause: 'value', at: Date.now() - 1000 });
  await db.offers.bulkPut([anOffer('ten', 1000), anOffer('dear', 6000)]);
  const judging = { now: Date.now(), dayOffset: 480, strategy: DEFAULT_STRATEGY };
  const does: Record<string, (data: never) => Promise<unknown>> = {
    'offer/reserve': (data) => reserveOffer(db, data, judging),
    'offer/settle': ({ entry, state }) => settleEntry(db, entry, state, judging.now, judging),
    'draft/inserted': (data) => noteInsertion(db, data, judging),
  };
  wire.background = async (name, data) => does[name]?.(data as never);
  wire.box = true;
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => void clipboard.push(text) },
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  clipboard.length = 0;
  await db.delete();
});

const words = (offer: string) =>
  ({
    text: '之前没照顾好你。备了一张券',
    intent: 'amends',
    offer,
    wording: 'w',
    origin: 'builtin',
  }) as const;
const books = async () => (await db.ledger.toArray()).map(({ offer, state }) => [offer, state]);
const steps = async () => (await db.cases.get(`case-${CONTACT}`))?.events.map(({ kind }) => kind);

test('an offer that is copied is in the books like one in the box, or is not copied', async () => {
  expect(await copyWords(CONTACT, words('ten'))).toEqual({ kind: 'inserted' });
  expect(clipboard).toHaveLength(1);
  expect(await books()).toEqual([['ten', 'reserved']]);
  expect(await steps()).toContain('inserted');
  expect(await copyWords(CONTACT, words('dear'))).toEqual({ kind: 'refused', why: 'contact-cap' });
  expect(clipboard).toHaveLength(1);
});

test('a failed insertion gives its offer back, but not that of words which stand already', async () => {
  wire.box = false;
  expect(await insertWords(1, CONTACT, words('ten'))).toEqual({ kind: 'failed', why: 'not-empty' });
  expect(await books()).toEqual([['ten', 'void']]);
  wire.box = true;
  await insertWords(1, CONTACT, words('ten'));
  wire.box = false;
  await insertWords(1, CONTACT, words('ten'));
  expect(await books()).toEqual(
    expect.arrayContaining([
      ['ten', 'void'],
      ['ten', 'reserved'],
    ]),
  );
});
