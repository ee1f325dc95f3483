import { DAY, type Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';

/** Fingerprints kept per contact: the newest, of the last quarter. Older words nobody remembers. */
const KEPT = 60;
const MEMORY = 92 * DAY;

/**
 * Keeps the fingerprints of our own messages to one contact, where the page gave any; also of those
 * that were known without one. Call inside a read-write transaction over `prints`.
 * @param now ms
 */
export async function writePrints(
  db: Database,
  contact: string,
  facts: readonly (Interaction & { readonly print?: string | undefined })[],
  now: number,
): Promise<void> {
  const ours = facts
    .flatMap(({ id, at, direction, print }) =>
      direction === 'out' && print && at > now - MEMORY
        ? [{ contact, message: id, at, print }]
        : [],
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, KEPT);
  if (ours.length === 0) return;
  const known = await db.prints.bulkGet(ours.map(({ message }) => [contact, message]));
  const fresh = ours.filter((_, i) => known[i] === undefined);
  if (fresh.length === 0) return;
  await db.prints.bulkPut(fresh);
  const all = db.prints
    .where('[contact+at]')
    .between([contact, Number.NEGATIVE_INFINITY], [contact, Number.POSITIVE_INFINITY]);
  const old = await all.reverse().offset(KEPT).primaryKeys();
  await db.prints.bulkDelete(old);
}
