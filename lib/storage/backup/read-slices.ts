import type { Database } from '../db';
import type { TableName } from '../read/rows-of-contacts';

/** Rows in memory at a time. */
const SLICE = 500;

/**
 * All rows of a table by primary key, slice by slice, each in a transaction of its own: recording
 * goes on meanwhile, and a row written behind the place is not seen again.
 */
export async function* readSlices<Row>(
  db: Database,
  name: TableName,
  slice = SLICE,
): AsyncGenerator<Row[]> {
  const table = db.table(name);
  let after: unknown;
  for (;;) {
    const rest = after === undefined ? table.toCollection() : table.where(':id').above(after);
    const keys = await rest.limit(slice).primaryKeys();
    if (keys.length === 0) return;
    const rows = await table.bulkGet(keys);
    yield rows.filter((row) => row !== undefined);
    after = keys.at(-1);
  }
}
