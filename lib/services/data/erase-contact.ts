import type { Database } from '@/lib/storage/db';
import { keysOfContacts } from '@/lib/storage/read/rows-of-contacts';

/** Whom a ledger entry belongs to once its contact was erased. */
const NOBODY = '0'.repeat(32);

/**
 * Forgets contacts whole, in every table, in one transaction.
 * @param contacts ids; unknown ones are left out
 * @param books `keep`: money that was spent stays spent, without a name or an id, since a budget that
 *   grows by forgetting could be overspent; `erase`: nothing of it stays
 */
export async function eraseContacts(
  db: Database,
  contacts: readonly string[],
  books: 'keep' | 'erase',
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (books === 'keep') {
      await db.ledger
        .where('contact')
        .anyOf(contacts)
        .and(({ state }) => state === 'spent')
        .modify({ contact: NOBODY });
    }
    for (const [table, keys] of await keysOfContacts(db, contacts)) {
      await db.table(table).bulkDelete(keys as never);
    }
  });
}
