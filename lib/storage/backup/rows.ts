import type * as z from 'zod/mini';
import { PackedFormatError, unpack } from '@/lib/core/history/packed';
import type { TableName } from '../read/rows-of-contacts';
import { fromBase64 } from '../seal';
import { BackupError } from './backup-error';
import { DERIVED, ROW_SCHEMAS } from './row-schemas';

/**
 * The tables in the order in which they stand in a file: whose rows others speak of come first, and
 * summaries last, since they are made again from all the rest.
 */
export const TABLES_IN_FILE = Object.keys(ROW_SCHEMAS) as TableName[];

/** A row as it stands in a file, checked. */
export type CheckedRow<T extends TableName = TableName> = z.infer<(typeof ROW_SCHEMAS)[T]>;

/** Facts further ahead than this were never observed. */
const FUTURE = 86_400_000;

/** Is this the name of a table? */
export function isTable(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(ROW_SCHEMAS, name);
}

/**
 * A stored row as it is put into a file.
 * @throws BackupError `locked` for one whose protected fields could not be opened
 */
export function toFileRow(table: TableName, row: object): Record<string, unknown> {
  if ('sealed' in row) throw new BackupError('locked');
  const entries = Object.entries(row)
    .filter(([key]) => table !== 'summaries' || !(DERIVED as readonly string[]).includes(key))
    .map(([key, value]) => [key, value instanceof Uint8Array ? toBase64(value) : value]);
  return Object.fromEntries(entries);
}

/**
 * What is wrong with a row of a file, or null: its shape and bounds, and the facts packed in it.
 * @param now ms
 * @returns `field: what`; never a value of the row
 */
export function faultOf(table: TableName, row: unknown, now: number): string | null {
  const parsed = ROW_SCHEMAS[table].safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? ` ${issue.keys.join(', ')}` : '';
    return `${issue?.path.join('.') || 'row'}: ${issue?.code}${extra}`.slice(0, 200);
  }
  if (table === 'chunks') return faultOfFacts((row as CheckedRow<'chunks'>).bytes, now);
  return null;
}

function faultOfFacts(bytes: string, now: number): string | null {
  try {
    let before = Number.NEGATIVE_INFINITY;
    for (const { at } of unpack(fromBase64(bytes))) {
      if (!(at >= -1e13 && at <= now + FUTURE)) return 'bytes: a time that cannot be';
      if (at < before) return 'bytes: not in the order of time';
      before = at;
    }
    return null;
  } catch (error) {
    if (error instanceof PackedFormatError) return `bytes: ${error.message}`;
    throw error;
  }
}

/** Base64 of many bytes: in parts, since arguments of a call are limited. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
