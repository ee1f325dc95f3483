import { mergeHistory } from '@/lib/core/history/merge';
import { pack, unpack } from '@/lib/core/history/packed';
import { type Interaction, PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { Chunk, Database } from '../db';
import { BEGINNING, readChunks } from '../read/chunks';

/** Interactions per chunk: cost in IndexedDB is per record, not per byte. */
export const CHUNK_SIZE = 512;

export interface Appended {
  /** Facts that were new, by time. */
  readonly added: Interaction[];
  /** Known facts changed, so what was derived from them must be derived again. */
  readonly revised: boolean;
}

/**
 * Records interactions of one contact. Only chunks that the facts can touch are read and written,
 * so a new message costs the same however long the history is. Call inside a read-write transaction
 * over `chunks`.
 */
export async function writeHistory(
  db: Database,
  contact: string,
  observed: readonly Interaction[],
): Promise<Appended> {
  const placed = observed.filter((x) => x.precision !== 'unknown');
  if (placed.length === 0) return { added: [], revised: false };
  const chunks = await touchedChunks(db, contact, placed);
  const known = chunks.flatMap((c) => unpack(c.bytes));
  const { history, added, revised } = mergeHistory(known, placed);
  if (added.length === 0 && !revised) return { added, revised };
  await db.chunks.bulkPut(splitIntoChunks(contact, history, chunks));
  return { added, revised };
}

async function touchedChunks(
  db: Database,
  contact: string,
  facts: readonly Interaction[],
): Promise<Chunk[]> {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  let anywhere = false;
  for (const f of facts) {
    // A known sight of the same message may be as coarse as a month, whatever this one is.
    const reach = PRECISION_WIDTH[f.precision] + PRECISION_WIDTH.month;
    lo = Math.min(lo, f.at - reach);
    hi = Math.max(hi, f.at + reach);
    if (f.native && f.precision !== 'exact' && f.precision !== 'minute') anywhere = true;
  }
  return anywhere ? readChunks(db, contact) : readChunks(db, contact, lo, hi);
}

/** Keeps the chunk borders that are there, so that untouched neighbours stay valid. */
export function splitIntoChunks(
  contact: string,
  history: readonly Interaction[],
  chunks: readonly Pick<Chunk, 'from'>[],
): Chunk[] {
  const borders = chunks.length > 0 ? chunks.map((c) => c.from) : [BEGINNING];
  const out: Chunk[] = [];
  let i = 0;
  borders.forEach((from, b) => {
    const until = borders[b + 1] ?? Number.POSITIVE_INFINITY;
    const start = i;
    while (i < history.length && (history[i] as Interaction).at < until) i++;
    let key = from;
    for (const part of splitEvenly(history.slice(start, i))) {
      out.push({ contact, from: key, bytes: pack(part.items) });
      key = part.nextFrom;
    }
  });
  return out;
}

interface Part {
  readonly items: Interaction[];
  /** `from` of the part after this one. */
  readonly nextFrom: number;
}

/** Cuts at most CHUNK_SIZE long, never between facts of the same moment. */
function splitEvenly(items: Interaction[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (items.length - start > CHUNK_SIZE) {
    let cut = start + CHUNK_SIZE;
    while (cut > start && at(items, cut) === at(items, cut - 1)) cut--;
    if (cut === start) {
      cut = start + CHUNK_SIZE;
      while (cut < items.length && at(items, cut) === at(items, cut - 1)) cut++;
      if (cut === items.length) break;
    }
    parts.push({ items: items.slice(start, cut), nextFrom: at(items, cut) });
    start = cut;
  }
  parts.push({ items: items.slice(start), nextFrom: Number.NaN });
  return parts;
}

function at(items: readonly Interaction[], i: number): number {
  return (items[i] as Interaction).at;
}
