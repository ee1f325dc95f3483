import type { Chunk, Database } from '../db';

/** `from` of a contact's first chunk; below any date. */
export const BEGINNING = -1e16;

/**
 * The chunks of a contact that can hold facts of a stretch, by time. The one that begins before the
 * stretch reaches into it.
 * @param from ms
 * @param to ms, inclusive
 */
export async function readChunks(
  db: Database,
  contact: string,
  from = BEGINNING,
  to = Number.MAX_VALUE,
): Promise<Chunk[]> {
  const range = (low: number, high: number) =>
    db.chunks.where('[contact+from]').between([contact, low], [contact, high], true, true);
  const first = await range(BEGINNING, from).last();
  return range(first?.from ?? BEGINNING, to).toArray();
}
