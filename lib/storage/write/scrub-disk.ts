import { Dexie } from 'dexie';
import type { Database } from '../db';

const NAME = 'rewarm-scrub';
let running: Promise<void> | null = null;

/**
 * Bytes after which Chromium's LevelDB has merged every level it has at this size: measured, with 32
 * MB one run in four left the oldest file behind.
 */
const LEAST = 96 * 2 ** 20;
const RECORD = 30_000;
const AT_ONCE = 32;

/**
 * Makes the browser merge the files in which overwritten and deleted rows still lie: a log-structured
 * store keeps them until enough is written beside them. Writes random bytes to a database of their
 * own, each time with one row of ours, so that the merge reaches over all tables, and removes them.
 * A help, not a promise: no browser has to erase anything at once. One at a time.
 */
export function scrubDisk(db: Database): Promise<void> {
  running ??= scrub(db).finally(() => {
    running = null;
  });
  return running;
}

async function scrub(db: Database): Promise<void> {
  const estimate = await navigator.storage?.estimate?.();
  // Kept in memory only: there is no disk.
  if (!estimate) return;
  const { usage = 0 } = estimate;
  await Dexie.delete(NAME);
  const noise = new Dexie(NAME);
  noise.version(1).stores({ noise: '' });
  try {
    // Bounded: a database this large is merged often enough by its own use.
    const batches = Math.ceil(Math.min(Math.max(LEAST, 2 * usage), 4 * LEAST) / RECORD / AT_ONCE);
    for (let batch = 0; batch < batches; batch += 1) {
      const records = Array.from({ length: AT_ONCE }, () =>
        crypto.getRandomValues(new Uint8Array(RECORD)),
      );
      await noise.table('noise').bulkPut(
        records,
        records.map((_, at) => batch * AT_ONCE + at),
      );
      await touchEnds(db);
    }
  } finally {
    noise.close();
    await Dexie.delete(NAME);
  }
}

/** Writes the first row of each table as it is. */
async function touchEnds(db: Database): Promise<void> {
  await db.transaction('rw', db.contacts, db.notes, async () => {
    for (const table of [db.contacts, db.notes]) {
      const first = await table.toCollection().first();
      if (first) await (table as { put(row: unknown): Promise<unknown> }).put(first);
    }
  });
}
