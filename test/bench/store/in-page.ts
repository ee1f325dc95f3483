import { Dexie } from 'dexie';
import { readCold } from '@/components/desk/today/read-rows';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { ask } from '@/lib/messaging/client';
import { foldNew } from '@/lib/services/fold-contact';
import { writeImport } from '@/lib/services/import/write-import';
import { judgeAgain } from '@/lib/services/judge-again';
import { recordBatch } from '@/lib/services/record';
import { judgeRows } from '@/lib/services/sweep';
import { type Database, openDatabase } from '@/lib/storage/db';
import { readContactRecord } from '@/lib/storage/read/contact-record';
import { toBase64 } from '@/lib/storage/seal';
import { splitIntoChunks } from '@/lib/storage/write/history';
import { madeChunk, madeContact, madeHistory } from './made-history';

/*
 * What the store bench does inside a page of the extension, with the product's own functions. Only
 * what a function says it measures is inside its clock.
 */

let db: Database;
const now = () => Date.now();
const judging = () => ({ now: now(), dayOffset: 480, strategy: DEFAULT_STRATEGY });
const RUN = '0'.repeat(32);

export async function open(name: string): Promise<void> {
  db = openDatabase(name);
  await db.open();
}

export async function remove(name: string): Promise<void> {
  db?.close();
  await Dexie.delete(name);
}

export async function startImport(): Promise<void> {
  const at = now();
  await db.imports.put({
    id: RUN,
    format: 'archive',
    file: '0'.repeat(64),
    state: 'running',
    startedAt: at,
    changedAt: at,
    contacts: 0,
    added: 0,
    rejected: 0,
  } as never);
}

/** Imports contacts `from` up to `to` with `each` messages, as the import page has it done. @returns ms */
export async function importContacts(from: number, to: number, each: number): Promise<number> {
  let spent = 0;
  for (let at = from; at < to; at += 250) {
    const contacts = Array.from({ length: Math.min(250, to - at) }, (_, i) => ({
      id: madeContact(at + i),
      scope: 'bench',
      kind: 'person' as const,
      name: `客户 ${at + i}`,
      facts: toBase64(madeChunk(at + i, each, now())),
      seen: { from: now() - 800 * DAY, to: now() },
      fields: null,
      last: true,
    }));
    const begun = performance.now();
    await writeImport(db, RUN, contacts, judging());
    spent += performance.now() - begun;
  }
  return spent;
}

/** One more message of a contact, as a page's observation. @returns ms */
export async function append(contact: number, n: number): Promise<number> {
  const id = madeContact(contact);
  const at = now() - HOUR + n;
  const batch = {
    site: 'import',
    scope: 'bench',
    contacts: [
      {
        id,
        kind: 'person' as const,
        identity: 'weak' as const,
        name: `客户 ${contact}`,
        interactions: [
          {
            id: (n + 0xa0000000).toString(16).padStart(16, 'f'),
            at,
            precision: 'exact' as const,
            direction: 'in' as const,
            kind: 'text' as const,
            features: 0,
            length: 12,
            origin: 'thread' as const,
            native: true,
          },
        ],
        seen: [{ from: at - HOUR, to: at }],
      },
    ],
    covered: null,
  };
  const begun = performance.now();
  await recordBatch(db, batch, judging());
  return performance.now() - begun;
}

/** A contact's page: record and the facts of its window. @returns ms */
export async function timeline(contact: number): Promise<number> {
  const begun = performance.now();
  const record = await readContactRecord(db, madeContact(contact), now());
  if (!record) throw new Error('not recorded');
  return performance.now() - begun;
}

/** What opening Today reads of those going cold: the first 50. @returns ms */
export async function today(): Promise<number> {
  const begun = performance.now();
  const { items } = await readCold(db, 50, { strategy: DEFAULT_STRATEGY, now: now() });
  if (items.length < 50) throw new Error(`only ${items.length} going cold`);
  return performance.now() - begun;
}

/** @returns ms */
export async function rescoreOne(contact: number): Promise<number> {
  const begun = performance.now();
  await judgeAgain(db, madeContact(contact), judging());
  return performance.now() - begun;
}

/** A question to the background, and its answer. @returns ms */
export async function askWorker(): Promise<number> {
  const begun = performance.now();
  // There is none of that name: what answers is a look into the database.
  await ask('phrase/used', { id: 'none' }).catch(() => null);
  return performance.now() - begun;
}

/** Everybody is looked at again, as a sweep does; `shift` moves all levels. @returns ms, rows whose level changed */
export async function rescore(shift: number): Promise<[number, number]> {
  const { tiers } = DEFAULT_STRATEGY;
  const moved = (tier: 'loyal' | 'growth' | 'edge') => ({
    ...tiers[tier],
    sensitivity: tiers[tier].sensitivity + shift,
  });
  const strategy = {
    ...DEFAULT_STRATEGY,
    tiers: { loyal: moved('loyal'), growth: moved('growth'), edge: moved('edge') },
  };
  const levels = () => db.summaries.where('coldOrder').belowOrEqual(0).count();
  const before = await levels();
  const begun = performance.now();
  let after = '';
  for (;;) {
    const rows = await db.summaries.where('id').above(after).limit(1000).toArray();
    await judgeRows(db, rows, { ...judging(), strategy });
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  return [performance.now() - begun, Math.abs((await levels()) - before)];
}

/** Gives a contact a history of so many messages, past what an import takes at once. */
export async function longHistory(contact: number, count: number): Promise<void> {
  const history = madeHistory(contact, count, now());
  const id = madeContact(contact);
  const sight = { from: 0, through: now(), blind: [] };
  const who = { id, site: 'import', kind: 'person', sight } as const;
  const chunks = splitIntoChunks(id, history, []);
  const home = { id, site: 'import', scope: 'bench', kind: 'person', identity: 'weak' } as const;
  await db.contacts.put({ ...home, name: `客户 ${contact}`, firstSeenAt: now() });
  for (let i = 0; i < chunks.length; i += 500) await db.chunks.bulkPut(chunks.slice(i, i + 500));
  await db.summaries.put(foldNew(who, history, undefined, judging()));
}

/** Bytes the browser says the origin uses. */
export async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** Row per event through Dexie, in batches of 5,000. @returns ms for these contacts */
export async function rowsThroughDexie(contacts: number, each: number): Promise<number> {
  const rows = new Dexie('bench-rows', { chromeTransactionDurability: 'strict' });
  rows.version(1).stores({ events: '++id, [contact+at]' });
  let batch: object[] = [];
  let spent = 0;
  const flush = async () => {
    const begun = performance.now();
    await rows.table('events').bulkAdd(batch);
    spent += performance.now() - begun;
    batch = [];
  };
  for (let i = 0; i < contacts; i++) {
    for (const { id: message, ...fact } of madeHistory(i, each, now())) {
      batch.push({ contact: madeContact(i), message, ...fact });
      if (batch.length === 5000) await flush();
    }
  }
  if (batch.length > 0) await flush();
  rows.close();
  await Dexie.delete('bench-rows');
  return spent;
}

/** Row per event with IndexedDB alone, the same batches. @returns ms */
export async function rowsRaw(contacts: number, each: number): Promise<number> {
  const raw = await openRaw('bench-raw', (made) => {
    made
      .createObjectStore('events', { keyPath: 'id', autoIncrement: true })
      .createIndex('contact', ['contact', 'at']);
  });
  let spent = 0;
  let batch: object[] = [];
  const flush = async () => {
    const begun = performance.now();
    await putAll(raw, 'events', batch);
    spent += performance.now() - begun;
    batch = [];
  };
  for (let i = 0; i < contacts; i++) {
    for (const { id: message, ...fact } of madeHistory(i, each, now())) {
      batch.push({ contact: madeContact(i), message, ...fact });
      if (batch.length === 5000) await flush();
    }
  }
  if (batch.length > 0) await flush();
  raw.close();
  await Dexie.delete('bench-raw');
  return spent;
}

/** The limit: the same packed bytes, one record a contact, nothing else. @returns ms to write, to read */
export async function limit(contacts: number, each: number): Promise<[number, number]> {
  const raw = await openRaw('bench-limit', (made) => {
    made.createObjectStore('bytes', { keyPath: 'id' });
  });
  let wrote = 0;
  for (let at = 0; at < contacts; at += 250) {
    const rows = Array.from({ length: Math.min(250, contacts - at) }, (_, i) => ({
      id: madeContact(at + i),
      bytes: madeChunk(at + i, each, now()),
    }));
    const begun = performance.now();
    await putAll(raw, 'bytes', rows);
    wrote += performance.now() - begun;
  }
  const begun = performance.now();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const store = raw.transaction('bytes').objectStore('bytes');
    const rows: { id: string }[] = await done(store.getAll(after, 500));
    const last = rows.at(-1);
    if (!last) break;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
  const read = performance.now() - begun;
  raw.close();
  await Dexie.delete('bench-limit');
  return [wrote, read];
}

function openRaw(name: string, make: (made: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => make(request.result);
  return done(request);
}

function putAll(raw: IDBDatabase, store: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = raw.transaction(store, 'readwrite', { durability: 'strict' });
    for (const row of rows) tx.objectStore(store).put(row);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
