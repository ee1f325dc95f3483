import { unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { BEGINNING } from './chunks';

/** Contacts whose chunks are in memory at a time. */
const SLICE = 200;

/** One contact's history. */
export interface History {
  readonly contact: string;
  /** By time. */
  readonly facts: readonly Interaction[];
}

/**
 * Histories of many contacts, one by one, from a moment on. Read in slices of two requests each, so
 * that thousands of contacts neither take a transaction each nor lie in memory together.
 * @param contacts ids, in any order; each once
 * @param since ms
 * @param signal stops the reading: the next history is not given but the reason thrown
 */
export async function* readHistories(
  db: Database,
  contacts: readonly string[],
  since: number,
  signal: AbortSignal,
): AsyncGenerator<History> {
  const sorted = [...contacts].sort();
  for (let i = 0; i < sorted.length; i += SLICE) {
    const slice = sorted.slice(i, i + SLICE);
    const packed = await readSlice(db, slice, since);
    for (const contact of slice) {
      signal.throwIfAborted();
      const facts = (packed.get(contact) ?? []).flatMap(unpack).filter((x) => x.at >= since);
      yield { contact, facts };
    }
  }
}

/** Packed chunks that reach into the stretch, by contact. @param slice sorted */
async function readSlice(db: Database, slice: readonly string[], since: number) {
  const wanted = new Map<string, [string, number][]>(slice.map((id) => [id, []]));
  const low = [slice[0], BEGINNING];
  const high = [slice.at(-1), Number.MAX_VALUE];
  const keys = await db.chunks.where('[contact+from]').between(low, high, true, true).primaryKeys();
  for (const key of keys) {
    const own = wanted.get(key[0]);
    if (!own) continue;
    // By time: of those that begin before the stretch only the last one reaches into it.
    if (key[1] <= since) own.length = 0;
    own.push(key);
  }
  const chunks = await db.chunks.bulkGet([...wanted.values()].flat());
  const packed = new Map<string, Uint8Array[]>();
  for (const chunk of chunks) {
    if (!chunk) continue;
    const own = packed.get(chunk.contact);
    if (own) own.push(chunk.bytes);
    else packed.set(chunk.contact, [chunk.bytes]);
  }
  return packed;
}
