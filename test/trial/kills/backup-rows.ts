import 'fake-indexeddb/auto';
import { TABLES_IN_FILE, toFileRow } from '@/lib/storage/backup/rows';
import { openDatabase } from '@/lib/storage/db';
import { fillDatabase } from '../../services/data/made-up';

/** Rows of a backup of somebody else's desk, every table filled, in the order of the file. */
export async function backupRows(
  people: number,
): Promise<{ table: string; rows: Record<string, unknown>[] }[]> {
  const db = openDatabase('backup-of-another');
  await fillDatabase(db, 7, { people });
  const rows = [];
  for (const table of TABLES_IN_FILE) {
    const all: object[] = await db.table(table).toArray();
    rows.push({ table, rows: all.map((row) => toFileRow(table, row)) });
  }
  await db.delete();
  return rows;
}
