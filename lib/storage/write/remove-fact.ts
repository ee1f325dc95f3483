import { pack, unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { readChunks } from '../read/chunks';

/**
 * Takes one fact that the operator put in by hand out of a contact's history again; what a page
 * showed is never removed. Call inside a read-write transaction over `chunks`.
 * @returns the fact, or null when no such fact is known
 */
export async function removeManualFact(
  db: Database,
  contact: string,
  id: string,
): Promise<Interaction | null> {
  for (const chunk of await readChunks(db, contact)) {
    const facts = unpack(chunk.bytes);
    const fact = facts.find((one) => one.id === id && one.origin === 'manual');
    if (!fact) continue;
    const rest = facts.filter((one) => one !== fact);
    if (rest.length > 0) await db.chunks.put({ ...chunk, bytes: pack(rest) });
    else await db.chunks.delete([contact, chunk.from]);
    return fact;
  }
  return null;
}
