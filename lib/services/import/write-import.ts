import { extendSight } from '@/lib/core/coverage/sight';
import { mergeHistory } from '@/lib/core/history/merge';
import { pack, unpack } from '@/lib/core/history/packed';
import { fillProfile } from '@/lib/core/import/profile-fields';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import type { ImportedItem } from '@/lib/core/model/import-run';
import { FEATURE, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { ImportedContact } from '@/lib/messaging/import-schemas';
import { MessageError } from '@/lib/messaging/message-error';
import type { Chunk, Database } from '@/lib/storage/db';
import { fromBase64, toBase64 } from '@/lib/storage/seal';
import { splitIntoChunks } from '@/lib/storage/write/history';
import { type Imported, writeImportHistory } from '@/lib/storage/write/import-history';
import { careTables, followContact, followNew, withCase } from '../care/follow-contact';
import { foldContact, foldNew } from '../fold-contact';
import type { Judging } from '../judging';
import {
  type Before,
  type FilledProfile,
  filledBy,
  hashOf,
  readBefore,
  writeBefore,
} from './before';

/** Before this nobody chatted in any of the programs that can be imported. */
const OLDEST = Date.UTC(2009, 0, 1);
const FUTURE = 10 * MINUTE;
/** Bits that only the operator sets. */
const OPERATORS_WORD = FEATURE.marked | FEATURE.joined;
/** Where contacts are at home that no page shows. */
export const IMPORT_SITE = 'import';

export interface ImportCount {
  /** Facts that were new, and that were known. */
  added: number;
  known: number;
  /** Contacts that were new. */
  created: number;
}

/** Tables that a transaction in which an import is written or taken back must be over. */
export function importTables(db: Database) {
  const { contacts, chunks, summaries, imports, imported } = db;
  return [contacts, chunks, summaries, imports, imported, ...careTables(db)];
}

/**
 * Writes what a file tells of some contacts: all of it or nothing, in one transaction, with the new
 * assessment of each. Writing the same again changes nothing, so a page that got no answer may send
 * it again.
 * @throws MessageError when the import is not under way, or a fact is none that an import may bring
 */
export async function writeImport(
  db: Database,
  run: string,
  contacts: readonly ImportedContact[],
  judging: Judging,
): Promise<ImportCount> {
  const count: ImportCount = { added: 0, known: 0, created: 0 };
  await db.transaction('rw', importTables(db), async () => {
    const known = await db.imports.get(run);
    if (known?.state !== 'running') throw new MessageError('this import is not under way');
    const rest = await writeNew(db, run, contacts, judging, count);
    let brought = contacts.length - rest.length;
    for (const contact of rest) {
      if (await writeContact(db, run, contact, judging, count)) brought += 1;
    }
    await db.imports.put({
      ...known,
      changedAt: judging.now,
      contacts: known.contacts + brought,
      added: known.added + count.added,
    });
  });
  return count;
}

/**
 * Writes those of whom nothing is known (no contact, so no history either), all together: a request
 * for each row takes many times as long.
 * @returns the others
 */
async function writeNew(
  db: Database,
  run: string,
  given: readonly ImportedContact[],
  judging: Judging,
  count: ImportCount,
): Promise<ImportedContact[]> {
  const ids = given.map(({ id }) => id);
  const items = ids.map((id): [string, string] => [run, id]);
  const [contacts, summaries, imported, profiles] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.summaries.bulkGet(ids),
    db.imported.bulkGet(items),
    db.profiles.bulkGet(ids),
  ]);
  const seen = new Set<string>();
  const rest: ImportedContact[] = [];
  const rows = {
    contacts: [] as Contact[],
    chunks: [] as Chunk[],
    summaries: [] as Summary[],
    imported: [] as ImportedItem[],
    cases: [] as CareCase[],
  };
  for (const [i, one] of given.entries()) {
    if (contacts[i] || summaries[i] || imported[i] || seen.has(one.id)) {
      rest.push(one);
      continue;
    }
    seen.add(one.id);
    const home = homeOf(one, judging.now);
    const facts = readFacts(one.facts, judging.now);
    const { history, added } = mergeHistory([], facts);
    const filled = one.fields ? await fill(db, one.id, one.fields) : null;
    const profile = filled ? await db.profiles.get(one.id) : profiles[i];
    const span = one.seen && { from: one.seen.from, to: Math.min(one.seen.to, judging.now) };
    const { id, site, kind } = home;
    const who = { id, site, kind, sight: span && extendSight(null, span) };
    const folded = foldNew(who, history, profile, judging);
    const { after, opened } = followNew(folded, profile, judging);
    const chunks = history.length > 0 ? splitIntoChunks(id, history, []) : [];
    rows.chunks.push(...chunks);
    rows.cases.push(...opened);
    rows.contacts.push(home);
    rows.summaries.push(after);
    const written = { added, revised: false, replaced: [], borders: [] };
    const brought = { summary: undefined, after, written, seen: span, filled };
    // All that is known is what was brought: one chunk holds the same bytes.
    const packed = chunks.length === 1 ? chunks[0]?.bytes : undefined;
    rows.imported.push(itemOf(run, one, undefined, true, brought, packed));
    count.added += added.length;
    count.known += facts.length - added.length;
    count.created += 1;
  }
  await Promise.all([
    db.contacts.bulkPut(rows.contacts),
    db.chunks.bulkPut(rows.chunks),
    db.summaries.bulkPut(rows.summaries),
    db.imported.bulkPut(rows.imported),
    db.cases.bulkPut(rows.cases),
  ]);
  return rest;
}

/** @returns whether it is the first that this import brings of the contact */
async function writeContact(
  db: Database,
  run: string,
  given: ImportedContact,
  judging: Judging,
  count: ImportCount,
): Promise<boolean> {
  const { id } = given;
  const [contact, summary, item] = await Promise.all([
    db.contacts.get(id),
    db.summaries.get(id),
    db.imported.get([run, id]),
  ]);
  const home = contact ?? homeOf(given, judging.now);
  if (!contact) await db.contacts.put(home);
  const facts = readFacts(given.facts, judging.now);
  const written = await writeImportHistory(db, id, facts);
  const filled = given.fields ? await fill(db, id, given.fields) : null;

  const seen = given.seen && { from: given.seen.from, to: Math.min(given.seen.to, judging.now) };
  const sight = seen ? extendSight(summary?.sight ?? null, seen) : (summary?.sight ?? null);
  const same = sight && summary?.sight && JSON.stringify(sight) === JSON.stringify(summary.sight);
  const folded = await foldContact(
    db,
    {
      id,
      site: home.site,
      kind: home.kind,
      summary,
      written,
      sight: same ? summary.sight : sight,
    },
    judging,
  );
  // A case that goes on is followed when the page next shows its contact: a file tells of the past.
  const care = summary?.careCase ? ((await db.cases.get(summary.careCase)) ?? null) : null;
  const after = care
    ? withCase(folded, care, judging)
    : await followContact(db, summary, folded, [], judging);
  if (folded !== summary) await db.summaries.put(after);

  const left = folded === summary ? summary : after;
  const brought = { summary, after: left, written, seen, filled };
  await db.imported.put(itemOf(run, given, item, contact === undefined, brought));
  count.added += written.added.length;
  count.known += facts.length - written.added.length;
  if (!contact) count.created += 1;
  return item === undefined;
}

function homeOf({ id, scope, kind, name }: ImportedContact, now: number): Contact {
  return { id, site: IMPORT_SITE, scope, kind, identity: 'weak', name, firstSeenAt: now };
}

interface Brought {
  readonly summary: Summary | undefined;
  readonly after: Summary;
  readonly written: Imported;
  readonly seen: Before['seen'];
  readonly filled: FilledProfile | null;
}

/** What was brought. A contact that comes in parts keeps how it stood before the first. */
function itemOf(
  run: string,
  given: ImportedContact,
  item: ImportedItem | undefined,
  isNew: boolean,
  { summary, after, written, seen, filled }: Brought,
  packed?: Uint8Array,
): ImportedItem {
  const first = readBefore(item?.before);
  const { override: _, ...before } = summary ?? ({} as Summary);
  const opened = after.careCase !== (summary?.careCase ?? null) ? after.careCase : null;
  const facts = [...(item ? unpack(item.facts) : []), ...written.added];
  const replaced = [...(first ? unpack(fromBase64(first.replaced)) : []), ...written.replaced];
  return {
    import: run,
    contact: given.id,
    isNew: item?.isNew ?? isNew,
    facts: packed ?? pack(facts),
    before: writeBefore({
      replaced: toBase64(pack(replaced)),
      borders: first?.borders ?? written.borders,
      summary: first ? first.summary : summary ? before : null,
      left: hashOf(after),
      seen:
        first?.seen && seen
          ? { from: first.seen.from, to: seen.to }
          : (seen ?? first?.seen ?? null),
      opened: first?.opened ?? opened,
      profile: first?.profile ?? filled,
    }),
    whole: given.last,
  };
}

/** @throws MessageError for bytes that are no history, or facts that no file may bring */
function readFacts(base64: string, now: number): Interaction[] {
  if (base64 === '') return [];
  let facts: Interaction[];
  try {
    facts = unpack(fromBase64(base64));
  } catch {
    throw new MessageError('these bytes are no history');
  }
  return facts.map((fact) => {
    const isOfFile = fact.origin === 'import' || fact.origin === 'manual';
    const placed = fact.at >= OLDEST && fact.at <= now + FUTURE && fact.precision !== 'unknown';
    if (!isOfFile || !placed || fact.kind === 'sighting') {
      throw new MessageError('a fact that no file brings');
    }
    return { ...fact, features: (fact.features & ~OPERATORS_WORD) >>> 0 };
  });
}

/** @returns what was filled in, null when there was nothing to fill */
async function fill(
  db: Database,
  id: string,
  fields: NonNullable<ImportedContact['fields']>,
): Promise<FilledProfile | null> {
  const known = await db.profiles.get(id);
  const after: Profile = fillProfile(known, id, fields);
  const filled = filledBy(known, after);
  const count = Object.keys(filled.fields).length + filled.tags.length + filled.purchases.length;
  if (count === 0) return null;
  await db.profiles.put(after);
  return filled;
}
