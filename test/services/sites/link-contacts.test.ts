import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkId } from '@/lib/core/model/contact-link';
import { linkContacts, unlinkContacts } from '@/lib/services/sites/link-contacts';
import { openDatabase } from '@/lib/storage/db';

const [A, B, C, G] = ['a', 'b', 'c', 'd'].map((x) => x.repeat(32)) as [
  string,
  string,
  string,
  string,
];
let db = openDatabase('links');

beforeEach(async () => {
  db = openDatabase('links');
  const contact = {
    scope: 's',
    kind: 'person',
    identity: 'strong',
    name: '王',
    firstSeenAt: 1,
  } as const;
  await db.contacts.bulkPut([
    { ...contact, id: A, site: 'one' },
    { ...contact, id: B, site: 'two' },
    { ...contact, id: C, site: 'one' },
    { ...contact, id: G, site: 'two', kind: 'group' },
  ]);
});
afterEach(() => db.delete());

const say = (contacts: [string, string], same = true) =>
  linkContacts(db, { contacts, same, reason: 'phone' }, 7);

test('two contacts are linked once, whichever is named first, and unlinked with nothing lost', async () => {
  const before = await db.contacts.toArray();
  await say([A, B]);
  await say([B, A]);
  expect(await db.links.toArray()).toEqual([
    { id: linkId(A, B), contacts: [B, A], same: true, reason: 'phone', at: 7 },
  ]);
  expect(await db.links.where('contacts').equals(A).count()).toBe(1);
  await unlinkContacts(db, [A, B]);
  expect(await db.links.count()).toBe(0);
  expect(await db.contacts.toArray()).toEqual(before);
});

test('a refused suggestion is kept as one, and may be taken back', async () => {
  await say([A, B], false);
  expect(await db.links.get(linkId(A, B))).toMatchObject({ same: false });
  await say([A, B]);
  expect(await db.links.get(linkId(A, B))).toMatchObject({ same: true });
});

test.each([
  ['nobody known', [A, 'f'.repeat(32)]],
  ['one contact', [A, A]],
  ['two of one account', [A, C]],
  ['a group', [A, G]],
] as [string, [string, string]][])('%s cannot be linked', async (_, contacts) => {
  await expect(say(contacts)).rejects.toThrow();
  expect(await db.links.count()).toBe(0);
});
