import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';

/** Fingerprints kept per contact: the newest. */
const KEPT = 200;

/**
 * Keeps the fingerprints of our own messages to one contact, where the page gave any; also of those
 * that were known without one. Call inside a read-write transaction over `prints`.
 */
export async function writePrints(
  db: Database,
  contact: string,
  facts: readonly (Interaction & { readonly print?: string | undefined })[],
): Promise<void> {
  const ours = facts.flatMap(({ id, at, direction, print }) =>
    direction === 'out' && print ? [{ contact, message: id, at, print }] : [],
  );
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
