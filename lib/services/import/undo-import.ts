import { blindBetween, extendSight, type Sight, type Span } from '@/lib/core/coverage/sight';
import { unpack } from '@/lib/core/history/packed';
import type { ImportedItem } from '@/lib/core/model/import-run';
import { MessageError } from '@/lib/messaging/message-error';
import type { Database } from '@/lib/storage/db';
import { fromBase64 } from '@/lib/storage/seal';
import { removeImportHistory } from '@/lib/storage/write/import-history';
import { rebuild } from '../fold-contact';
import type { Judging } from '../judging';
import { type Before, hashOf, readBefore, withoutFilled } from './before';
import { importTables } from './write-import';

/** Contacts taken back in one transaction. */
const AT_ONCE = 200;

/**
 * Takes an import back, a part at a time: its facts go, what they replaced comes back, profiles lose
 * what it filled in, and contacts it brought go where nothing else is known of them. What happened
 * since stays.
 * @returns how many contacts are still to be taken back
 * @throws MessageError when there is no such import
 */
export async function undoImport(db: Database, run: string, judging: Judging): Promise<number> {
  const tables = [...importTables(db), db.notes, db.links, db.log];
  return db.transaction('rw', tables, async () => {
    const known = await db.imports.get(run);
    if (!known) throw new MessageError('there is no such import');
    const all = db.imported.where('[import+contact]').between([run, ''], [run, '~']);
    const items = await all.clone().limit(AT_ONCE).toArray();
    for (const item of items) {
      await takeBack(db, item, judging);
      await db.imported.delete([item.import, item.contact]);
    }
    const left = await all.clone().count();
    const state = left > 0 ? 'stopped' : 'undone';
    await db.imports.put({ ...known, state, changedAt: judging.now });
    return left;
  });
}

async function takeBack(db: Database, item: ImportedItem, judging: Judging): Promise<void> {
  const id = item.contact;
  const before = readBefore(item.before);
  const summary = await db.summaries.get(id);
  if (!before || !summary) return;
  const history = await removeImportHistory(db, id, {
    added: unpack(item.facts),
    replaced: unpack(fromBase64(before.replaced)),
    borders: [...before.borders],
  });
  await takeProfileBack(db, id, before);
  const unchanged = hashOf(summary) === before.left;
  const opened = await closeOpened(db, before, unchanged);
  if (item.isNew && history.length === 0 && !(await isKnownOtherwise(db, id))) {
    await db.summaries.delete(id);
    await db.contacts.delete(id);
    return;
  }
  if (unchanged && before.summary) {
    await db.summaries.put({ ...before.summary, override: summary.override });
    return;
  }
  const careCase = opened ? null : summary.careCase;
  const sight = sightWithout(summary.sight, before);
  await db.summaries.put(await rebuild(db, { ...summary, careCase, sight }, judging));
}

async function takeProfileBack(db: Database, id: string, { profile }: Before): Promise<void> {
  const own = profile && (await db.profiles.get(id));
  if (!own) return;
  const rest = withoutFilled(own, profile);
  if (rest) await db.profiles.put(rest);
  else await db.profiles.delete(id);
}

/** The case that the import opened goes, unless somebody did something in it. */
async function closeOpened(db: Database, before: Before, unchanged: boolean): Promise<boolean> {
  if (!before.opened) return false;
  const care = await db.cases.get(before.opened);
  const untouched = unchanged || care?.events.every(({ kind }) => kind === 'flagged');
  if (!care || !untouched) return false;
  await db.cases.delete(before.opened);
  return true;
}

/** The operator noted something of this contact, or something was given to them. */
async function isKnownOtherwise(db: Database, id: string): Promise<boolean> {
  const counts = await Promise.all([
    db.notes.where('contact').equals(id).count(),
    db.log.where('contact').equals(id).count(),
    db.cases.where('contact').equals(id).count(),
    db.ledger.where('contact').equals(id).count(),
    db.links.where('contacts').equals(id).count(),
    db.imported.where('contact').equals(id).count(),
  ]);
  const profile = await db.profiles.get(id);
  // Of imports only this one's own row is there still.
  return profile !== undefined || counts.some((count, i) => count > (i === 5 ? 1 : 0));
}

/** What was seen before the import, and what was seen behind its reach since. */
function sightWithout(now: Sight | null, { summary, seen }: Before): Sight | null {
  const before = summary?.sight ?? null;
  if (!now || !seen) return before ?? now;
  const through = Math.max(seen.to, before?.through ?? Number.NEGATIVE_INFINITY);
  return seenBetween(now, through, now.through).reduce<Sight | null>(
    (sight, span) => extendSight(sight, span),
    before,
  );
}

/** Stretches of a sight that are not blind. */
function seenBetween(sight: Sight, from: number, to: number): Span[] {
  if (!(to > from) || blindBetween(sight, from, to) >= to - from) return [];
  const spans: Span[] = [];
  let start = from;
  for (const gap of sight.blind) {
    if (gap.to <= start || gap.from >= to) continue;
    if (gap.from > start) spans.push({ from: start, to: gap.from });
    start = gap.to;
  }
  if (start < to) spans.push({ from: start, to });
  return spans;
}
