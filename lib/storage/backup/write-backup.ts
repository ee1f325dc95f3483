import type { Database } from '../db';
import { migrations } from '../migrations/all';
import { BACKUP_VERSION, type BackupHead, LONGEST_LINE } from './backup-lines';
import { type KeyFor, sealFrames } from './frames';
import { readKeptSettings } from './kept-settings';
import { readSlices } from './read-slices';
import { faultOf, TABLES_IN_FILE, toFileRow } from './rows';

/** Version of the database's schema. */
export const SCHEMA = Math.max(...migrations.map(({ version }) => version));

interface Making {
  /** null: without a passphrase. */
  readonly keys: KeyFor | null;
  /** ms */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Rows done, of about so many. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What was written. */
export interface Written {
  readonly rows: number;
  /** Rows this build can't read itself: they are left out, and stay where they are. */
  readonly leftOut: number;
  /** What is wrong with the first of them, for a report; null when there is none. */
  readonly fault: string | null;
}

type Writing = { -readonly [K in keyof Written]: Written[K] };

/**
 * Writes everything into a file, slice by slice.
 * @param sink is closed at the end, and aborted when it could not be done
 * @throws BackupError `locked`; the reason of `signal`; what the sink throws
 */
export async function writeBackup(
  db: Database,
  sink: WritableStream<Uint8Array>,
  making: Making,
): Promise<Written> {
  const written: Writing = { rows: 0, leftOut: 0, fault: null };
  const lines = streamOf(backupLines(db, making, written));
  await lines
    .pipeThrough(new TextEncoderStream() as TransformStream<string, Uint8Array>)
    .pipeThrough(
      new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
    )
    .pipeThrough(sealFrames(making.keys))
    .pipeTo(sink, { signal: making.signal });
  return written;
}

async function* backupLines(
  db: Database,
  { now, signal, onProgress }: Making,
  written: Writing,
): AsyncGenerator<string> {
  const counts: Record<string, number> = {};
  for (const table of TABLES_IN_FILE) counts[table] = await db.table(table).count();
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const settings = await readKeptSettings();
  const head: BackupHead = {
    format: 'rewarm-backup',
    version: BACKUP_VERSION,
    schema: SCHEMA,
    madeAt: now,
    counts,
    settings,
  };
  yield line(head);
  const end: Record<string, number> = {};
  let done = 0;
  for (const table of TABLES_IN_FILE) {
    end[table] = 0;
    for await (const rows of readSlices<object>(db, table)) {
      signal.throwIfAborted();
      let text = '';
      for (const row of rows) {
        const fileRow = toFileRow(table, row);
        const one = line({ table, row: fileRow });
        const fault =
          one.length > LONGEST_LINE ? 'too long' : faultOf(table, JSON.parse(one).row, now);
        if (fault) {
          written.leftOut += 1;
          written.fault ??= `${table}: ${fault}`;
          continue;
        }
        end[table] += 1;
        written.rows += 1;
        text += one;
      }
      done += rows.length;
      onProgress(done, total);
      if (text) yield text;
    }
  }
  yield line({ end });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A stream that asks a generator for each part when there is room for it. */
export function streamOf<T>(parts: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(out) {
      const { value, done } = await parts.next();
      if (done) out.close();
      else out.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
