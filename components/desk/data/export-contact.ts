import { PackedFormatError, unpack } from '@/lib/core/history/packed';
import { FEATURE, FEATURES, type Interaction } from '@/lib/core/model/interaction';
import type { Database } from '@/lib/storage/db';
import { keysOfContacts, type TableName } from '@/lib/storage/read/rows-of-contacts';

/** Names of the file's format, for who reads it later. */
const FORMAT = 'rewarm-contact';
const VERSION = 1;

/**
 * Everything kept of one contact, as a JSON file a person can read: rows by table as they are
 * stored, the history as facts with times in UTC.
 * @param now ms; when the file is made
 */
export async function exportContact(db: Database, id: string, now: number): Promise<Blob> {
  const tables: Partial<Record<TableName, unknown[]>> = {};
  await db.transaction('r', db.tables, async () => {
    for (const [table, keys] of await keysOfContacts(db, [id])) {
      const rows = await db.table(table).bulkGet(keys as never);
      if (rows.length > 0 && table !== 'chunks') tables[table] = rows;
      if (table === 'chunks') {
        tables.chunks = rows.flatMap(({ bytes }): object[] => {
          const facts = readableFacts(bytes);
          return typeof facts === 'string' ? [{ bytes: facts }] : facts;
        });
      }
    }
  });
  const { chunks: history = [], ...rest } = tables;
  const file = { format: FORMAT, version: VERSION, madeAt: utc(now), history, ...rest };
  return new Blob([JSON.stringify(file, plain, 2)], { type: 'application/json' });
}

/** One fact in words. `about` is how far off its time may be. */
export function readableFact(fact: Interaction) {
  const { id, at, precision, direction, kind, features, length, origin } = fact;
  return {
    id,
    time: utc(at),
    about: precision,
    from: direction === 'in' ? 'them' : direction === 'out' ? 'us' : 'unknown',
    kind,
    features: FEATURES.filter((name) => features & FEATURE[name]),
    length,
    readFrom: origin,
  };
}

function utc(at: number): string {
  return new Date(at).toISOString();
}

/** Packed facts in words; bytes that this build can't read as hex, so that nothing is kept back. */
export function readableFacts(bytes: Uint8Array): object[] | string {
  try {
    return unpack(bytes).map(readableFact);
  } catch (error) {
    if (error instanceof PackedFormatError) return hex(bytes);
    throw error;
  }
}

/** Bytes in words or as hex, and numbers in rows as lists: JSON knows neither. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Float64Array) return [...value];
  if (value instanceof Uint8Array) return key === 'facts' ? readableFacts(value) : hex(value);
  return value;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
