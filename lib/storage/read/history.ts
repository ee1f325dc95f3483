import { unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { readChunks } from './chunks';

/** A contact's whole history, by time. */
export async function readHistory(db: Database, contact: string): Promise<Interaction[]> {
  return (await readChunks(db, contact)).flatMap((c) => unpack(c.bytes));
}

/** A contact's history from a moment on, by time. Reads only the chunks that reach there. */
export async function readHistorySince(
  db: Database,
  contact: string,
  since: number,
): Promise<Interaction[]> {
  const chunks = await readChunks(db, contact, since);
  return chunks.flatMap((c) => unpack(c.bytes)).filter((x) => x.at >= since);
}
