import type { Page } from 'playwright-core';
import { unpack } from '@/lib/core/history/packed';
import type { Contact } from '@/lib/core/model/contact';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import type { Launched } from './launch';

export interface Recorded {
  readonly contact: Contact;
  readonly summary: Summary | undefined;
  /** Messages and sightings, by time. */
  readonly history: readonly Interaction[];
}

export interface DatabaseReader {
  /** Everything recorded, by contact name. */
  read(): Promise<Map<string, Recorded>>;
  /** All rows of one table. */
  table<T>(name: string): Promise<T[]>;
  close(): Promise<void>;
}

/** Opens a page of the extension that reads the database as it lies there, past our own code. */
export async function databaseReader(app: Launched): Promise<DatabaseReader> {
  const page = await app.context.newPage();
  await page.goto(`${app.origin}/manifest.json`);
  return {
    async read() {
      const [contacts, summaries, chunks] = await Promise.all([
        rows<Contact>(page, 'contacts'),
        rows<Summary>(page, 'summaries'),
        rows<{ contact: string; from: number; bytes: number[] }>(page, 'chunks'),
      ]);
      chunks.sort((a, b) => a.from - b.from);
      return new Map(
        contacts.map((contact) => [
          contact.name,
          {
            contact,
            summary: summaries.find((s) => s.id === contact.id),
            history: chunks
              .filter((c) => c.contact === contact.id)
              .flatMap((c) => unpack(Uint8Array.from(c.bytes))),
          },
        ]),
      );
    },
    table: (name) => rows(page, name),
    close: () => page.close(),
  };
}

/** Messages only, without what was merely seen in a list. */
export function messages(recorded: Recorded | undefined): Interaction[] {
  return (recorded?.history ?? []).filter((x) => x.kind !== 'sighting');
}

async function rows<T>(page: Page, store: string): Promise<T[]> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('rewarm');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    if (!db.objectStoreNames.contains(name)) {
      db.close();
      return [];
    }
    const all = await new Promise<unknown[]>((done, failed) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    db.close();
    return JSON.parse(
      JSON.stringify(all, (_, value) =>
        ArrayBuffer.isView(value) ? [...(value as never)] : value,
      ),
    );
  }, store);
}
