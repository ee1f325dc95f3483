import type { Dexie } from 'dexie';
import { readFilter } from '@/lib/core/contacts-list/filter-text';
import type { SavedView } from '@/lib/core/model/saved-view';
import type { Database } from '../db';

/** Every table of the database. */
export type TableName = Exclude<keyof Database, keyof Dexie>;

type FindKeys = (db: Database, contacts: readonly string[]) => Promise<unknown[]>;

const byId =
  (table: 'contacts' | 'summaries' | 'profiles'): FindKeys =>
  (db, contacts) =>
    db[table].where('id').anyOf(contacts).primaryKeys();

const byContact =
  (table: 'log' | 'cases' | 'ledger' | 'notes' | 'imported'): FindKeys =>
  (db, contacts) =>
    db.table(table).where('contact').anyOf(contacts).primaryKeys();

const byRange =
  (table: 'chunks' | 'prints', index: string): FindKeys =>
  async (db, contacts) => {
    const keys: unknown[] = [];
    for (const contact of contacts) {
      const all = db.table(table).where(index);
      const own = all.between([contact, -Infinity], [contact, Infinity], true, true);
      keys.push(...(await own.primaryKeys()));
    }
    return keys;
  };

/**
 * How the rows of a contact are found in each table; null where a row holds nothing of a contact.
 * The compiler asks for every new table, so that none is forgotten when a contact is.
 */
const FIND: Readonly<Record<TableName, FindKeys | null>> = {
  contacts: byId('contacts'),
  chunks: byRange('chunks', '[contact+from]'),
  summaries: byId('summaries'),
  log: byContact('log'),
  cases: byContact('cases'),
  ledger: byContact('ledger'),
  profiles: byId('profiles'),
  prints: byRange('prints', '[contact+at]'),
  // The id of a task names whom it is for: `birthday:<contact>:2026`.
  tasks: (db, contacts) => {
    const wanted = new Set(contacts);
    const isTheirs = ({ id }: { id: string }) => id.split(':').some((part) => wanted.has(part));
    return db.tasks.filter(isTheirs).primaryKeys();
  },
  links: (db, contacts) => db.links.where('contacts').anyOf(contacts).distinct().primaryKeys(),
  notes: byContact('notes'),
  imported: byContact('imported'),
  coverage: null,
  health: null,
  learned: null,
  offers: null,
  phrases: null,
  definitions: null,
  checks: null,
  fingerprints: null,
  // A view that asks for one name, or is called by it, tells that there was somebody of that name.
  views: async (db, contacts) => {
    const views = await db.views.toArray();
    if (views.length === 0) return [];
    const names = await namesOf(db, contacts);
    const asks = ({ query }: SavedView) => readFilter(query)?.text.trim() ?? '';
    return views
      .filter((view) => names.has(view.name.trim()) || names.has(asks(view)))
      .map(({ id }) => id);
  },
  imports: null,
};

async function namesOf(db: Database, contacts: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = [...contacts];
  const rows = await db.contacts.bulkGet(ids);
  const profiles = await db.profiles.bulkGet(ids);
  const names = [
    ...rows.map((row) => row?.name),
    ...profiles.flatMap((row) => [row?.remark, row?.phoneTail]),
  ];
  return new Set(names.flatMap((name) => name?.trim() || []));
}

/** Tables that hold something of single contacts. */
export const CONTACT_TABLES = (Object.keys(FIND) as TableName[]).filter((name) => FIND[name]);

/**
 * Primary keys of everything kept of some contacts, by table. Can be called inside a transaction
 * over `CONTACT_TABLES`.
 * @param contacts ids
 */
export async function keysOfContacts(
  db: Database,
  contacts: readonly string[],
): Promise<Map<TableName, unknown[]>> {
  const keys = new Map<TableName, unknown[]>();
  for (const name of CONTACT_TABLES) keys.set(name, (await FIND[name]?.(db, contacts)) ?? []);
  return keys;
}
