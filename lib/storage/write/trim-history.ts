import { pack, unpack } from '@/lib/core/history/packed';
import type { Database } from '../db';
import { BEGINNING, readChunks } from '../read/chunks';

/**
 * Forgets the facts of a contact that lie before a moment (ms). Call inside a read-write transaction
 * over `chunks`.
 */
export async function trimHistory(db: Database, contact: string, before: number): Promise<void> {
  const chunks = await readChunks(db, contact, BEGINNING, before);
  const kept = chunks.flatMap(({ bytes }) => unpack(bytes)).filter(({ at }) => at >= before);
  await db.chunks.bulkDelete(chunks.map(({ from }) => [contact, from]));
  // Also when nothing is left: the first chunk is the place of any older fact.
  await db.chunks.put({ contact, from: BEGINNING, bytes: pack(kept) });
}
