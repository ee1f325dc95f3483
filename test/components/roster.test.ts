import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedKeys } from '@/components/desk/contacts/list/changed-keys';
import { Roster } from '@/components/desk/contacts/list/roster';
import type { Contact } from '@/lib/core/model/contact';
import type { Summary } from '@/lib/core/model/summary';
import { emptyState } from '@/lib/core/rhythm/state';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { type Database, openDatabase } from '@/lib/storage/db';

const MANY = 1203;
const id = (n: number) => n.toString(16).padStart(32, '0');
const contact = (n: number) =>
  ({ id: id(n), site: 'test', kind: 'person', identity: 'strong', name: `客户${n}` }) as Contact;
const summary = (n: number, risk = 0.1) =>
  ({
    id: id(n),
    site: 'test',
    kind: 'person',
    state: emptyState(),
    lastInboundAt: null,
    lastOutboundAt: null,
    sight: null,
    assessment: { level: 'fine', risk },
    careCase: null,
    quiet: null,
    snooze: null,
    override: null,
  }) as unknown as Summary;

let db: Database;
let roster: Roster;

beforeEach(async () => {
  db = openDatabase(`roster-${Math.random()}`);
  const all = Array.from({ length: MANY }, (_, n) => n);
  await db.contacts.bulkAdd(all.map(contact));
  await db.summaries.bulkAdd(all.map((n) => summary(n)));
  await db.profiles.add({ id: id(7), remark: '五楼邻居', tags: ['VIP'] });
  roster = new Roster(db);
  roster.open(DEFAULT_STRATEGY);
  await expect.poll(() => roster.view().phase, { timeout: 60_000 }).toBe('read');
});
afterEach(async () => {
  roster.close();
  await db.delete();
});

const rowOf = (n: number) => roster.view().rows.find((row) => row.id === id(n));
const eventually = (what: () => unknown) => expect.poll(what, { timeout: 60_000 });

describe('the roster of contacts', () => {
  it('holds everybody once, with what the profile says of them', () => {
    const { rows } = roster.view();
    expect(new Set(rows.map((row) => row.id)).size).toBe(MANY);
    expect(rows).toHaveLength(MANY);
    expect(rowOf(7)).toMatchObject({ remark: '五楼邻居', tags: ['VIP'], name: '客户7' });
  });

  it('follows what is written, and reads nobody else for it', async () => {
    const before = rowOf(4);
    await db.summaries.put(summary(3, 0.9));
    await db.profiles.put({ id: id(5), phoneTail: '8842' });
    await eventually(() => rowOf(3)?.risk).toBe(0.9);
    await eventually(() => rowOf(5)?.phoneTail).toBe('8842');
    expect(rowOf(4)).toBe(before);
  });

  it('takes up who is new and drops who was erased', async () => {
    await db.transaction('rw', db.contacts, db.summaries, async () => {
      await db.contacts.add(contact(MANY));
      await db.summaries.add(summary(MANY));
    });
    await eventually(() => rowOf(MANY)?.name).toBe(`客户${MANY}`);
    await db.transaction('rw', db.contacts, db.summaries, async () => {
      await db.contacts.delete(id(2));
      await db.summaries.delete(id(2));
    });
    await eventually(() => rowOf(2)).toBeUndefined();
    expect(roster.view().rows).toHaveLength(MANY);
  });

  it('reads everybody anew where only a range is known', async () => {
    await db.summaries.clear();
    await eventually(() => roster.view().rows.length).toBe(0);
  });

  it('keeps no name once it is closed', () => {
    roster.close();
    expect(roster.view().rows).toEqual([]);
  });
});

describe('keys of what was written', () => {
  it('are told from points only', () => {
    const parts = { 'idb://a/contacts/': { from: 'x', to: 'x', l: { from: 'b', to: 'b' } } };
    expect(changedKeys(parts, 'a', 'contacts')).toEqual(['x', 'b']);
    expect(changedKeys(parts, 'a', 'summaries')).toEqual([]);
    expect(
      changedKeys({ 'idb://a/contacts/': { from: 'a', to: 'z' } }, 'a', 'contacts'),
    ).toBeNull();
    expect(changedKeys({ all: { from: 'a', to: 'z' } }, 'a', 'contacts')).toBeNull();
  });
});
