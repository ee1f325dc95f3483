import { unpack } from '@/lib/core/history/packed';
import type { CareCase } from '@/lib/core/model/care-case';
import { linkId } from '@/lib/core/model/contact-link';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';
import type { LedgerEntry } from '@/lib/core/model/offer';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { LANGUAGES } from '@/lib/i18n/language';
import type { CheckedRow } from '@/lib/storage/backup/rows';
import type { Database } from '@/lib/storage/db';
import type { TableName } from '@/lib/storage/read/rows-of-contacts';
import { fromBase64 } from '@/lib/storage/seal';
import { writeHistory } from '@/lib/storage/write/history';
import { markMessage } from '@/lib/storage/write/mark-message';
import { rebuild } from '../fold-contact';
import type { Judging } from '../judging';
import { mergeCoverage } from './merge-coverage';
import { mergeSummary } from './merge-summary';

type Merge<T extends TableName> = (
  db: Database,
  rows: readonly CheckedRow<T>[],
  judging: Judging,
) => Promise<void>;

/** What the operator said of a message, which no reading changes. */
const OPERATORS_WORD = FEATURE.activity | FEATURE.benefit | FEATURE.joined | FEATURE.marked;

/**
 * How rows of a file come to those that are there, per table. Every rule gives the same whether it is
 * applied once or twice, and never lets an older row replace a newer one.
 */
export const MERGE: { readonly [T in TableName]: Merge<T> } = {
  contacts: byKey('contacts', (known, row) =>
    known.firstSeenAt <= row.firstSeenAt ? known : { ...known, firstSeenAt: row.firstSeenAt },
  ),
  chunks: mergeChunks,
  coverage: mergeCoverage,
  health: byContent('health', ({ site }) => ['site', site], ['at', 'verdict', 'detail']),
  log: byContent('log', ({ contact }) => ['contact', contact], ['at', 'action', 'detail']),
  learned: byKey('learned', later('at')),
  cases: byKey('cases', furtherCase),
  offers: byKey('offers', (known, row) => (isAsDelivered(known) ? row : known)),
  ledger: byKey('ledger', (known, row) => (settled(row) > settled(known) ? row : known)),
  phrases: byKey('phrases', (known, row) => ({
    ...known,
    uses: Math.max(known.uses, row.uses),
    lastUsedAt: Math.max(known.lastUsedAt ?? 0, row.lastUsedAt ?? 0) || null,
  })),
  // What is filled in here stays; what is missing here comes from the file.
  profiles: byKey('profiles', (known, row) => ({ ...row, ...known })),
  prints: byKey('prints', keep),
  tasks: byKey('tasks', later('at')),
  definitions: byKey('definitions', (known, row) => (row.last > known.last ? row : known)),
  links: async (db, rows, judging) => {
    const named = rows.filter(({ id, contacts }) => id === linkId(...contacts));
    await byKey('links', later('at'))(db, named, judging);
  },
  checks: byKey('checks', (known, row) => (row.version > known.version ? row : known)),
  fingerprints: byKey('fingerprints', later('at')),
  notes: byKey('notes', keep),
  views: byKey('views', keep),
  // Nobody goes on with an import that ran on another day; it can be stopped and taken back.
  imports: async (db, rows, judging) => {
    const resting = rows.map((run) =>
      run.state === 'running' ? { ...run, state: 'stopped' as const } : run,
    );
    await byKey('imports', later('changedAt'))(db, resting, judging);
  },
  imported: async (db, rows) => {
    const items = rows.map((row) => ({ ...row, facts: fromBase64(row.facts) }));
    await mergeByKey(db, 'imported', items, keep);
  },
  summaries: async (db, rows, judging) => {
    for (const row of rows) await mergeSummary(db, row, judging);
  },
};

/** The row that is there stays. */
function keep<R>(known: R): R {
  return known;
}

/** The later of the two by one of their times. */
function later<K extends string>(field: K) {
  return <R extends { readonly [F in K]: number }>(known: R, row: R): R =>
    row[field] > known[field] ? row : known;
}

function byKey<T extends TableName>(
  table: T,
  choose: (known: CheckedRow<T>, row: CheckedRow<T>) => CheckedRow<T>,
): Merge<T> {
  return async (db, rows) => {
    await mergeByKey(db, table, rows, choose);
  };
}

async function mergeByKey<R extends object>(
  db: Database,
  name: TableName,
  rows: readonly R[],
  choose: (known: R, row: R) => R,
): Promise<void> {
  const table = db.table(name);
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: R): unknown => {
    const fields = row as Record<string, unknown>;
    return Array.isArray(keyPath) ? keyPath.map((part) => fields[part]) : fields[String(keyPath)];
  };
  // The last of equal keys counts, as if they had come one after the other.
  const wanted = new Map(rows.map((row) => [JSON.stringify(keyOf(row)), row]));
  const fresh = [...wanted.values()];
  const known: (R | undefined)[] = await table.bulkGet(fresh.map(keyOf) as never);
  const changed = fresh.flatMap((row, i) => {
    const there = known[i];
    const chosen = there ? choose(there, row) : row;
    return chosen === there ? [] : [chosen];
  });
  await table.bulkPut(changed);
}

/**
 * Rows without a name of their own are the same when they say the same; their number is kept where
 * it is free.
 */
function byContent<T extends 'health' | 'log'>(
  name: T,
  group: (row: CheckedRow<T>) => [index: string, value: string],
  fields: readonly (keyof CheckedRow<T>)[],
): Merge<T> {
  return async (db, rows) => {
    const table = db.table(name);
    const said = (row: CheckedRow<T>) => JSON.stringify(fields.map((field) => row[field]));
    const groups = new Map(rows.map((row) => [group(row).join(), group(row)]));
    for (const [key, [index, value]] of groups) {
      const there = new Set((await table.where(index).equals(value).toArray()).map(said));
      for (const row of rows.filter((one) => group(one).join() === key)) {
        if (there.has(said(row))) continue;
        there.add(said(row));
        const { id, ...rest } = row;
        const isFree = (await table.get(id)) === undefined;
        await table.add(isFree ? row : rest);
      }
    }
  };
}

/** Facts are merged as if they were observed; a contact known here is judged anew at once. */
async function mergeChunks(
  db: Database,
  rows: readonly CheckedRow<'chunks'>[],
  judging: Judging,
): Promise<void> {
  const byContact = new Map<string, Interaction[]>();
  for (const { contact, bytes } of rows) {
    const facts = byContact.get(contact) ?? [];
    byContact.set(contact, facts);
    for (const fact of unpack(fromBase64(bytes))) facts.push(fact);
  }
  for (const [contact, facts] of byContact) {
    // Of nobody: its contact would have stood in front of it.
    if (!(await db.contacts.get(contact))) continue;
    const written = await writeHistory(db, contact, facts);
    const marked = await keepMarks(db, contact, facts);
    const summary = await db.summaries.get(contact);
    if (summary && (marked || written.revised || written.added.length > 0)) {
      await db.summaries.put(await rebuild(db, summary, judging));
    }
  }
}

/** The operator's word on messages that are known here without one. */
async function keepMarks(
  db: Database,
  contact: string,
  facts: readonly Interaction[],
): Promise<boolean> {
  let changed = false;
  for (const { id, features, direction } of facts) {
    if (!(features & FEATURE.marked) || direction !== 'out') continue;
    await markMessage(db, contact, id, (known) => {
      if (known & FEATURE.marked) return known;
      changed = true;
      return ((known & ~OPERATORS_WORD) | (features & OPERATORS_WORD)) >>> 0;
    });
  }
  return changed;
}

/** Events are only ever added: the case that goes further is the later one. */
function furtherCase<C extends Pick<CareCase, 'events'>>(known: C, row: C): C {
  const newest = ({ events }: C) => Math.max(-1, ...events.map(({ n }) => n));
  return newest(row) > newest(known) ? row : known;
}

function settled({ settledAt, reservedAt }: Pick<LedgerEntry, 'settledAt' | 'reservedAt'>): number {
  return settledAt ?? reservedAt;
}

/** Nobody changed this offer since it came with the extension. */
function isAsDelivered(offer: { readonly id: string }): boolean {
  const same = (other: object) =>
    Object.entries(other).every(
      ([key, value]) =>
        JSON.stringify(value) === JSON.stringify((offer as Record<string, unknown>)[key]),
    );
  return LANGUAGES.some((language) =>
    defaultOffers(language).some((one) => one.id === offer.id && same(one)),
  );
}
