import type { Database } from '@/lib/storage/db';
import { SEALED_FIELDS } from '@/lib/storage/vault/sealed-fields';

const AT_ONCE = 500;

/**
 * Reads and writes every row with protected fields, so that each is kept as the vault now wants it.
 * In slices, each a transaction: interrupted anywhere, it can be run again.
 */
export async function writeAgain(db: Database): Promise<void> {
  for (const name of Object.keys(SEALED_FIELDS)) {
    const table = db.table(name);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      await db.transaction('rw', table, async () => {
        const rows = await table.bulkGet(keys.slice(at, at + AT_ONCE));
        await table.bulkPut(rows.filter((row) => row !== undefined));
      });
    }
  }
}
