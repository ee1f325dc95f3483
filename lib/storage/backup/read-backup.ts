import type { TableName } from '../read/rows-of-contacts';
import { BackupError } from './backup-error';
import {
  anyHeadSchema,
  BACKUP_VERSION,
  type BackupHead,
  headLineSchema,
  LONGEST_LINE,
  lastLineSchema,
} from './backup-lines';
import { type KeyFor, openFrames } from './frames';
import { faultOf, isTable } from './rows';
import { SCHEMA, streamOf } from './write-backup';

/** The first schema that could be backed up. */
const FIRST_SCHEMA = 4;

interface Reading {
  readonly keys: KeyFor | null;
  /** ms */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** What a file is read as: its head first, then checked rows, in the order of the file. */
export type BackupPart =
  | { readonly head: BackupHead }
  | { readonly table: TableName; readonly row: Record<string, unknown> };

/**
 * Reads a backup row by row, each checked. Only when it ends without an error is the file whole: so
 * it is read to its end once before anything of it is used.
 * @throws BackupError
 */
export async function* readBackup(file: Blob, reading: Reading): AsyncGenerator<BackupPart> {
  const { now, signal } = reading;
  let head: BackupHead | null = null;
  let end: Readonly<Record<string, number | undefined>> | null = null;
  const counted: Record<string, number> = {};
  let number = 0;
  for await (const text of linesOf(file, reading)) {
    signal.throwIfAborted();
    number += 1;
    const line = parse(text, number);
    if (!head) {
      head = readHead(line);
      yield { head };
      continue;
    }
    if (end) throw new BackupError('damaged', `line ${number}: behind the end`);
    const { table, row, ...rest } = line;
    if (!('table' in line)) {
      const last = lastLineSchema.safeParse(line);
      if (!last.success) throw new BackupError('bad-row', `line ${number}`);
      end = last.data.end;
      continue;
    }
    if (!isTable(table)) throw new BackupError('bad-row', `line ${number}: unknown table`);
    const fault = Object.keys(rest).length > 0 ? 'unknown field' : faultOf(table, row, now);
    if (fault) throw new BackupError('bad-row', `line ${number}, ${table}: ${fault}`);
    counted[table] = (counted[table] ?? 0) + 1;
    yield { table, row: row as Record<string, unknown> };
  }
  if (!head || !end) throw new BackupError('damaged', 'no end');
  const tables = new Set([...Object.keys(end), ...Object.keys(counted)]);
  for (const table of tables) {
    if ((end[table] ?? 0) !== (counted[table] ?? 0)) throw new BackupError('damaged', 'counts');
  }
}

function readHead(line: object): BackupHead {
  const any = anyHeadSchema.safeParse(line);
  if (!any.success) throw new BackupError('not-a-backup');
  const { version, schema } = any.data;
  if (version > BACKUP_VERSION || schema > SCHEMA) {
    throw new BackupError('newer', `version ${version}, schema ${schema}`);
  }
  if (schema < FIRST_SCHEMA) throw new BackupError('older', `schema ${schema}`);
  const head = headLineSchema.safeParse(line);
  if (!head.success) throw new BackupError('bad-row', 'line 1');
  return head.data;
}

function parse(text: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Said below.
  }
  throw new BackupError('damaged', `line ${number}`);
}

async function* linesOf(file: Blob, { keys, signal }: Reading): AsyncGenerator<string> {
  const chars = streamOf(openFrames(file, keys))
    .pipeThrough(
      new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
    )
    .pipeThrough(
      new TextDecoderStream('utf-8', { fatal: true }) as unknown as TransformStream<
        Uint8Array,
        string
      >,
    );
  const reader = chars.getReader();
  let rest = '';
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupError('damaged', 'a line without end');
      yield* lines;
    }
  } catch (error) {
    if (error instanceof BackupError || signal.aborted) throw error;
    throw new BackupError('damaged', String(error).slice(0, 100));
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (rest !== '') throw new BackupError('damaged', 'no end');
}
