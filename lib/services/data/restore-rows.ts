import { MessageError } from '@/lib/messaging/message-error';
import { type CheckedRow, faultOf } from '@/lib/storage/backup/rows';
import type { Database } from '@/lib/storage/db';
import type { TableName } from '@/lib/storage/read/rows-of-contacts';
import type { Judging } from '../judging';
import { MERGE } from './merge-rows';

/**
 * Merges rows of one table of a backup: all of them or none, in one transaction. Doing it again
 * changes nothing, so who got no answer may safely send them again.
 * @throws MessageError when one is not what a row of the table may be
 */
export async function restoreRows(
  db: Database,
  table: TableName,
  rows: readonly unknown[],
  judging: Judging,
): Promise<void> {
  for (const row of rows) {
    const fault = faultOf(table, row, judging.now);
    if (fault) throw new MessageError(`${table}: ${fault}`);
  }
  const merge = MERGE[table] as (
    db: Database,
    rows: readonly CheckedRow[],
    judging: Judging,
  ) => Promise<void>;
  await db.transaction('rw', db.tables, async () => {
    await merge(db, rows as CheckedRow[], judging);
  });
}
