import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { readLinks } from '@/components/sidepanel/links/live/read-links';
import { linkId } from '@/lib/core/model/contact-link';
import { openDatabase } from '@/lib/storage/db';

const db = openDatabase('read-links');
afterAll(() => db.delete());

const contact = (id: string, site: string, name: string, scope = site) =>
  ({ id, site, scope, name, kind: 'person', identity: 'strong', firstSeenAt: 1 }) as const;

test('the card shows who is linked, along others too, with their own last words, and who may be', async () => {
  await db.contacts.bulkPut([
    contact('me', 'practice', '林姐 8021'),
    contact('neighbour', 'practice', '林小满'),
  ]);
  // Nobody anywhere else: there is nothing to show.
  expect(await readLinks(db, 'me', 'zh-CN')).toBeNull();

  await db.contacts.bulkPut([
    contact('two', 'chatscope', '小林', 'https://desk.example'),
    contact('three', 'converse', 'Lin'),
    contact('maybe', 'vue-advanced-chat', '13800138021'),
  ]);
  await db.summaries.put({ id: 'two', lastInboundAt: 70, lastOutboundAt: null } as never);
  const link = { same: true, reason: 'operator', at: 1 } as const;
  await db.links.bulkPut([
    { ...link, id: linkId('me', 'two'), contacts: ['me', 'two'] },
    { ...link, id: linkId('two', 'three'), contacts: ['two', 'three'] },
  ]);
  const view = await readLinks(db, 'me', 'zh-CN');
  expect(view?.linked).toMatchObject([
    { id: 'two', direct: true, lastInboundAt: 70, lastOutboundAt: null },
    { id: 'three', direct: false, lastInboundAt: null },
  ]);
  expect(view?.linked[0]?.site).toContain('desk.example');
  expect(view?.suggested).toMatchObject([{ id: 'maybe', reason: 'phone' }]);

  await db.links.put({
    ...link,
    id: linkId('me', 'maybe'),
    contacts: ['me', 'maybe'],
    same: false,
  });
  expect((await readLinks(db, 'me', 'zh-CN'))?.suggested).toEqual([]);
});
