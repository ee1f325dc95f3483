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
  await db.log.add({ contact: id, at: NOW, action: 'inserted', detail: {} } as never);
}

test('a site is forgotten whole, and no other', async () => {
  await recordOne('one');
  await recordOne('two');
  const before = await Promise.all(db.tables.map((t) => t.count()));
  await eraseSite(db, 'one');
  const after = await Promise.all(db.tables.map((t) => t.count()));
  expect(before).toEqual(before.map(() => 2));
  expect(after).toEqual(after.map(() => 1));
  expect((await db.contacts.toArray()).map((c) => c.site)).toEqual(['two']);
});
