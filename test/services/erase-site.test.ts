import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { eraseSite } from '@/lib/services/erase-site';
import { recordBatch } from '@/lib/services/record';
import { openDatabase } from '@/lib/storage/db';
import { writeHealth } from '@/lib/storage/write/health';

const NOW = Date.UTC(2026, 5, 1, 9);
const db = openDatabase('erase-site');
afterAll(() => db.delete());

async function recordOne(site: string): Promise<void> {
  const id = contactId(site, site, 'a');
  await recordBatch(
    db,
    {
      site,
      scope: site,
      contacts: [
        {
          id,
          kind: 'person',
          identity: 'strong',
          name: 'A',
          interactions: [
            {
              id: nativeMessageId(id, '1'),
              at: NOW - 1000,
              precision: 'exact',
              direction: 'in',
              kind: 'text',
              features: 0,
              length: 3,
              origin: 'thread',
              native: true,
            },
          ],
          seen: [{ from: NOW - 1000, to: NOW }],
        },
      ],
      covered: { from: NOW - 1000, to: NOW },
    },
    { now: NOW, dayOffset: 0 },
  );
  await db.learned.put({ site, at: NOW, spans: [], ownLine: null, tiers: null });
  await writeHealth(db, { site, verdict: 'ok', fields: [] }, NOW);
  await db.cases.put({ ...CASE, id: `case of ${id}`, contact: id, site });
  await db.ledger.put({ ...ENTRY, id: `entry of ${id}`, contact: id });
  await db.profiles.put({ id });
  await db.prints.put({ contact: id, message: '0'.repeat(16), at: NOW, print: 'f'.repeat(16) });
  await db.tasks.put({ id: `birthday:${id}:2026`, state: 'done', at: NOW, until: null });
  await db.links.put({
    id: `link of ${id}`,
    contacts: [id, 'f'.repeat(32)],
    same: true,
    reason: 'name',
    at: NOW,
  });
  await db.notes.put({ id: `note of ${id}`, contact: id, at: NOW, text: 'A likes tea' });
  await db.imported.put({ import: 'i', contact: id, isNew: true, facts: new Uint8Array(8) });
  await db.checks.put({ site, version: 1, at: NOW });
  await db.fingerprints.put({ site, version: 1, at: NOW, fields: {} });
  await db.log.add({ contact: id, at: NOW, action: 'inserted', detail: {} } as never);
}

const CASE = {
  events: [],
  state: 'flagged',
  openedAt: NOW,
  closedAt: null,
  tier: 'growth',
  held: false,
  drawn: false,
  usualGap: 3,
} as const;
const ENTRY = {
  offer: 'o',
  offerName: 'O',
  kind: 'service',
  tier: 'growth',
  cause: null,
  cost: 1,
  month: '2026-06',
  state: 'spent',
  reservedAt: NOW,
  settledAt: NOW,
} as const;

test('a site is forgotten whole, and no other', async () => {
  await recordOne('one');
  await recordOne('two');
  // The operator's own, of no site.
  const kept = new Set(['offers', 'phrases', 'definitions', 'views', 'imports']);
  const counted = db.tables.filter(({ name }) => !kept.has(name));
  const before = await Promise.all(counted.map((t) => t.count()));
  await eraseSite(db, 'one');
  const after = await Promise.all(counted.map((t) => t.count()));
  expect(before).toEqual(before.map(() => 2));
  expect(after).toEqual(after.map(() => 1));
  expect((await db.contacts.toArray()).map((c) => c.site)).toEqual(['two']);
});
