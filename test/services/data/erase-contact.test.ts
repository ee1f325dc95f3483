import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exportContact } from '@/components/desk/data/export-contact';
import { writeFilter } from '@/lib/core/contacts-list/filter-text';
import { NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import { pack } from '@/lib/core/history/packed';
import { FEATURE } from '@/lib/core/model/interaction';
import { eraseContacts } from '@/lib/services/data/erase-contact';
import { openDatabase } from '@/lib/storage/db';
import type { TableName } from '@/lib/storage/read/rows-of-contacts';

const NOW = Date.UTC(2026, 5, 1, 9);
const ERASED = 'a'.repeat(32);
const OTHER = 'b'.repeat(32);
const NAMES = { [ERASED]: '王雅琴', [OTHER]: '李建国' };
const NUMBER: Record<string, number> = { 王雅琴: 1, 李建国: 2 };
const db = openDatabase('erase-contact');
afterAll(() => db.delete());

/** Rows that name a contact in every way a row of the table can; null: rows name no contact. */
const ROWS: Record<TableName, ((id: string, name: string) => object[]) | null> = {
  contacts: (id, name) => [{ id, site: 's', scope: 's', kind: 'person', name, firstSeenAt: NOW }],
  chunks: (contact) => [
    { contact, from: -1e16, bytes: pack([FACT]) },
    { contact, from: NOW + 5, bytes: pack([]) },
  ],
  summaries: (id) => [{ id, site: 's', state: new Float64Array([1, 2]), quiet: null }],
  log: (contact, name) => [{ contact, at: NOW, action: 'override', detail: { note: name } }],
  cases: (contact, name) => [
    { id: `case-${contact}`, contact, site: 's', state: 'flagged', events: [{ note: name }] },
    { id: `old-case-${contact}`, contact, site: 's', state: 'done', events: [] },
  ],
  ledger: (contact) =>
    (['reserved', 'spent', 'void'] as const).map((state) => ({
      id: `${state}-${NAMES[contact] === '王雅琴' ? 1 : 2}`,
      offer: 'tea',
      contact,
      cost: 500,
      month: '2026-06',
      state,
      reservedAt: NOW,
    })),
  profiles: (id, name) => [{ id, remark: name, seen: { tags: [name] } }],
  prints: (contact) => [{ contact, message: '0'.repeat(16), at: NOW, print: 'f'.repeat(16) }],
  tasks: (id) => [
    { id: `birthday:${id}:2026`, state: 'done', at: NOW, until: null },
    { id: `touch:${id}`, state: 'done', at: NOW, until: null },
  ],
  links: (id) => [
    { id: `1+${id}`, contacts: ['1', id], same: true, reason: 'name', at: NOW },
    { id: `${id}+2`, contacts: [id, '2'], same: false, reason: 'name', at: NOW },
  ],
  notes: (contact, name) => [{ id: `note-${contact}`, contact, at: NOW, text: `${name} 爱喝茶` }],
  imported: (contact, name) => [
    {
      import: 'run',
      contact,
      isNew: true,
      facts: new Uint8Array(8),
      before: JSON.stringify({ name }),
    },
  ],
  coverage: null,
  health: null,
  learned: null,
  offers: null,
  phrases: null,
  definitions: null,
  checks: null,
  fingerprints: null,
  views: (_, name) => [
    { id: `called-${NUMBER[name]}`, name, query: 'level=watch', createdAt: NOW },
    { id: `asks-${NUMBER[name]}`, name: '常看', query: writeFilter({ ...NO_FILTER, text: name }) },
  ],
  imports: null,
};

const FACT = {
  id: '0123456789abcdef',
  at: NOW,
  precision: 'minute',
  direction: 'in',
  kind: 'text',
  features: FEATURE.thanks | FEATURE.question,
  length: 12,
  origin: 'thread',
  native: true,
} as const;

beforeEach(async () => {
  for (const table of db.tables) {
    await table.clear();
    const rowsOf = ROWS[table.name as TableName];
    for (const [id, name] of Object.entries(NAMES)) {
      for (const row of rowsOf?.(id, name) ?? []) await table.add(row);
    }
  }
});

/** All rows of all tables as one text, bytes too. */
async function everything(): Promise<string> {
  const tables = await Promise.all(
    db.tables.map(async (t) => ({
      name: t.name,
      keys: await t.toCollection().keys(),
      rows: await t.toArray(),
    })),
  );
  return JSON.stringify(tables);
}

describe('forgetting one contact', () => {
  test('every table says whether its rows name a contact', () => {
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(ROWS).sort());
  });

  test('leaves no trace of id or name in any table, and the other contact as it was', async () => {
    const before = await everything();
    expect(before).toContain(ERASED);
    expect(before).toContain(NAMES[ERASED]);
    await eraseContacts(db, [ERASED], 'keep');
    const after = await everything();
    expect(after).not.toContain(ERASED);
    expect(after).not.toContain(NAMES[ERASED]);
    for (const table of db.tables) {
      const rows = ROWS[table.name as TableName]?.(OTHER, NAMES[OTHER] as string) ?? [];
      const kept = table.name === 'ledger' ? 1 : 0;
      expect([table.name, await table.count()]).toEqual([table.name, rows.length + kept]);
    }
  });

  test('money that was spent stays in the books, of nobody', async () => {
    await eraseContacts(db, [ERASED], 'keep');
    const nobody = (await db.ledger.toArray()).filter(({ contact }) => contact !== OTHER);
    expect(nobody).toMatchObject([{ state: 'spent', cost: 500, contact: '0'.repeat(32) }]);
    await eraseContacts(db, [OTHER], 'erase');
    expect(await db.ledger.toArray()).toEqual(nobody);
  });

  test('twice is once, and an unknown contact changes nothing', async () => {
    await eraseContacts(db, [ERASED], 'keep');
    const once = await everything();
    await eraseContacts(db, [ERASED, 'c'.repeat(32)], 'keep');
    expect(await everything()).toBe(once);
  });
});

test('the file of one contact holds every row of theirs, facts in words, and nobody else', async () => {
  const text = await (await exportContact(db, ERASED, NOW)).text();
  const file = JSON.parse(text);
  const tables = Object.entries(ROWS).flatMap(([name, rows]) => (rows ? [name] : []));
  for (const name of tables) {
    if (name !== 'chunks')
      expect(file[name].length).toBe(ROWS[name as TableName]?.(ERASED, '').length);
  }
  expect(file).toMatchObject({
    format: 'rewarm-contact',
    version: 1,
    madeAt: '2026-06-01T09:00:00.000Z',
  });
  expect(file.history).toEqual([
    {
      id: FACT.id,
      time: '2026-06-01T09:00:00.000Z',
      about: 'minute',
      from: 'them',
      kind: 'text',
      features: ['question', 'thanks'],
      length: 12,
      readFrom: 'thread',
    },
  ]);
  expect(file.summaries[0].state).toEqual([1, 2]);
  expect(text).not.toContain(OTHER);
});
