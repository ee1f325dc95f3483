import { pack, unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { readChunks } from '../read/chunks';

/**
 * Changes the features of one known message of ours. Call inside a read-write transaction over
 * `chunks`.
 * @returns false when no such message of ours is known
 */
export async function markMessage(
  db: Database,
  contact: string,
  message: string,
  change: (features: number) => number,
): Promise<boolean> {
  const isIt = (fact: Interaction) => fact.id === message && fact.direction === 'out';
  // The same words sent on another day have the same id: the latest of them is meant.
  for (const chunk of (await readChunks(db, contact)).reverse()) {
    const facts = unpack(chunk.bytes);
    const i = facts.findLastIndex(isIt);
    const fact = facts[i];
    if (!fact) continue;
    facts[i] = { ...fact, features: change(fact.features) };
    await db.chunks.put({ ...chunk, bytes: pack(facts) });
    return true;
  }
  return false;
}
