import { isSame, mergeHistory } from '@/lib/core/history/merge';
import { unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { readChunks } from '../read/chunks';
import { type Appended, splitIntoChunks } from './history';

/** What writing an import did, with all that undoing it needs. */
export interface Imported extends Appended {
  /** Known facts as they were before they were changed, or gave way. */
  readonly replaced: Interaction[];
  /** Where the chunks began before. */
  readonly borders: number[];
}

/**
 * Records facts of a file for one contact, as `writeHistory` does, and tells what it replaced. Call
 * inside a read-write transaction over `chunks`.
 */
export async function writeImportHistory(
  db: Database,
  contact: string,
  observed: readonly Interaction[],
): Promise<Imported> {
  const chunks = await readChunks(db, contact);
  const borders = chunks.map(({ from }) => from);
  const known = chunks.flatMap(({ bytes }) => unpack(bytes));
  const { history, added, revised } = mergeHistory(known, observed);
  if (added.length === 0 && !revised) return { added, revised, replaced: [], borders };
  const after = new Set(history.map(formOf));
  const replaced = revised ? known.filter((fact) => !after.has(formOf(fact))) : [];
  await db.chunks.bulkPut(splitIntoChunks(contact, history, chunks));
  return { added, revised, replaced, borders };
}

/**
 * Takes the facts of an import back: they go, those they replaced come back, and the chunks begin
 * where they began. What came from elsewhere since stays. Call inside a read-write transaction over
 * `chunks`.
 */
export async function removeImportHistory(
  db: Database,
  contact: string,
  { added, replaced, borders }: Pick<Imported, 'added' | 'replaced' | 'borders'>,
): Promise<Interaction[]> {
  const chunks = await readChunks(db, contact);
  const known = chunks.flatMap(({ bytes }) => unpack(bytes));
  const gone = new Set(added.map(placeOf));
  // A fact that a page showed since is no longer of the import, and stays.
  const rest = known.filter(
    (fact) =>
      !(isOfFile(fact) && gone.has(placeOf(fact))) && !replaced.some((old) => isSame(old, fact)),
  );
  const { history } = mergeHistory(rest, replaced);
  await db.chunks.bulkDelete(chunks.map(({ from }): [string, number] => [contact, from]));
  if (history.length > 0) {
    await db.chunks.bulkPut(
      splitIntoChunks(
        contact,
        history,
        borders.map((from) => ({ from })),
      ),
    );
  }
  return history;
}

function isOfFile({ origin }: Interaction): boolean {
  return origin === 'import' || origin === 'manual';
}

function placeOf({ id, at }: Interaction): string {
  return `${id} ${at}`;
}

function formOf(fact: Interaction): string {
  const { id, at, precision, direction, features, length, kind, origin } = fact;
  return [id, at, precision, direction, features, length, kind, origin].join(' ');
}
