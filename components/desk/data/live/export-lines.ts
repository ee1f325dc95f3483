import { readKeptSettings } from '@/lib/storage/backup/kept-settings';
import { readSlices } from '@/lib/storage/backup/read-slices';
import { TABLES_IN_FILE } from '@/lib/storage/backup/rows';
import { SCHEMA } from '@/lib/storage/backup/write-backup';
import type { Chunk, Database } from '@/lib/storage/db';
import type { Job } from '../data-work';
import { readableFacts } from '../export-contact';

/** Chunks of history in memory at a time: each is up to some hundred facts. */
const CHUNKS = 20;

/**
 * Everything as JSON Lines: what the file is, the settings, then one row a line with its table; the
 * history one fact a line, as table `facts`. See README.md.
 */
export async function* exportLines(
  db: Database,
  now: number,
  { signal, onProgress }: Job,
): AsyncGenerator<{ text: string; rows: number }> {
  const settings = await readKeptSettings();
  const madeAt = new Date(now).toISOString();
  const head = { format: 'rewarm-lines', version: 1, schema: SCHEMA, madeAt, settings };
  yield { text: `${JSON.stringify(head)}\n`, rows: 0 };
  let total = 0;
  for (const table of TABLES_IN_FILE) total += await db.table(table).count();
  let done = 0;
  for (const table of TABLES_IN_FILE) {
    const slice = table === 'chunks' ? CHUNKS : undefined;
    for await (const rows of readSlices<object>(db, table, slice)) {
      signal.throwIfAborted();
      const lines =
        table === 'chunks' ? factsOf(rows as Chunk[]) : rows.map((row) => ({ table, row }));
      done += rows.length;
      onProgress(done, total);
      yield {
        text: lines.map((line) => `${JSON.stringify(line, plain)}\n`).join(''),
        rows: lines.length,
      };
    }
  }
}

function factsOf(chunks: readonly Chunk[]) {
  return chunks.flatMap(({ contact, bytes }): object[] => {
    const facts = readableFacts(bytes);
    if (typeof facts === 'string') return [{ table: 'chunks', row: { contact, bytes: facts } }];
    return facts.map((fact) => ({ table: 'facts', row: { contact, ...fact } }));
  });
}

/** Packed facts of an import as facts; the running numbers of a rhythm are made again from facts. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Float64Array) return undefined;
  return value instanceof Uint8Array ? readableFacts(value) : value;
}
