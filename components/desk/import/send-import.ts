import type { ImportRun } from '@/lib/core/model/import-run';
import type { Database } from '@/lib/storage/db';
import type { Ask } from '../desk-context';
import type { ImportReader } from './import-reader';
import type { Inspection } from './import-types';
import { runOf, wholeContacts } from './read-import-data';

/** A background that was stopped is woken by the next message: it is asked again a few times. */
const TRIES = 4;
const PAUSE = 400;

interface Sending {
  readonly db: Database;
  readonly ask: Ask;
  readonly reader: Pick<ImportReader, 'next'>;
  readonly inspection: Pick<Inspection, 'format' | 'fingerprint'>;
  readonly rejected: number;
  readonly isStopping: () => boolean;
  /** Told how many contacts were brought. */
  readonly onDone: (contacts: number) => void;
}

export type SendOutcome =
  | { readonly state: 'done' | 'stopped'; readonly run: ImportRun }
  | { readonly state: 'failed' };

/**
 * Hands what was read to the background, piece by piece, from where an earlier run of the same file
 * stopped. A piece that was written and is sent again changes nothing.
 */
export async function sendImport(sending: Sending): Promise<SendOutcome> {
  const { db, ask, reader, inspection, rejected, isStopping, onDone } = sending;
  const { format, fingerprint } = inspection;
  const earlier = await runOf(db, inspection);
  const goesOn = earlier?.state === 'stopped' || earlier?.state === 'running';
  const id = goesOn && earlier ? earlier.id : crypto.randomUUID().replace(/-/g, '');
  try {
    await again(() => ask('import/start', { id, format, file: fingerprint }));
    const whole = await wholeContacts(db, id);
    let count = whole.length;
    let first = true;
    onDone(count);
    while (!isStopping()) {
      const { contacts } = await reader.next(first ? whole : null);
      first = false;
      if (contacts.length === 0) break;
      await again(() => ask('import/write', { run: id, contacts: [...contacts] }));
      count += contacts.filter(({ last }) => last).length;
      onDone(count);
    }
    const done = !isStopping();
    await again(() => ask('import/stop', { run: id, done, rejected }));
    const run = await db.imports.get(id);
    return run ? { state: done ? 'done' : 'stopped', run } : { state: 'failed' };
  } catch (error) {
    console.error(error);
    await ask('import/stop', { run: id, done: false, rejected }).catch(() => {});
    return { state: 'failed' };
  }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
    }
  }
}
