import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Example {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, unknown[]>;
}

/** What a database of a version held, and how its tables were declared. */
export function exampleOf(version: number): Example {
  const path = new URL(`../../storage/examples/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Makes a database of an old version as its own build left it, with the people of its example again
 * and again under other ids, in a page where nothing of ours runs.
 * @returns ms it took
 */
export async function fillOld(page: Page, version: number, people: number): Promise<number> {
  const began = performance.now();
  await page.evaluate(FILL, { ...exampleOf(version), people });
  return performance.now() - began;
}

/** Runs in the page, so it may use nothing from outside. */
const FILL = async ({ version, stores, rows, people }: Example & { people: number }) => {
  const revive = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(revive);
    if (!value || typeof value !== 'object') return value;
    const { bytes, doubles } = value as { bytes?: unknown; doubles?: unknown };
    if (typeof bytes === 'string') {
      return Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
    }
    if (Array.isArray(doubles)) return Float64Array.from(doubles as number[]);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
  };
  const pathOf = (path: string) =>
    path.startsWith('[') ? path.slice(1, -1).split('+') : path.replace(/^[*&]|^\+\+/, '');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('rewarm', version * 10);
    request.onerror = () => failed(request.error);
    request.onsuccess = () => done(request.result);
    request.onupgradeneeded = () => {
      for (const [name, schema] of Object.entries(stores)) {
        const [key = '', ...indexes] = schema.split(', ');
        const store = request.result.createObjectStore(name, {
          keyPath: pathOf(key),
          autoIncrement: key.startsWith('++'),
        });
        for (const one of indexes) {
          store.createIndex(one.replace(/^[*&]/, ''), pathOf(one), {
            multiEntry: one.startsWith('*'),
          });
        }
      }
    };
  });
  const all = Object.keys(rows);
  const people0 = (rows.contacts as { id: string }[]).map(({ id }) => id);
  const clone = async (from: number, to: number) => {
    const tx = db.transaction(all, 'readwrite', { durability: 'relaxed' } as never);
    for (let n = from; n < to; n++) {
      const old = people0[n % people0.length] as string;
      const fresh = n < people0.length ? old : n.toString(16).padStart(32, 'e');
      for (const name of all) {
        for (const row of rows[name] as Record<string, unknown>[]) {
          const owner = name === 'contacts' || name === 'summaries' ? row.id : row.contact;
          const own = owner === old || (name === 'profiles' && row.id === old);
          // What belongs to nobody is there once.
          if (!(own || (n === 0 && !people0.includes(String(owner ?? row.id))))) continue;
          const text =
            n < people0.length ? JSON.stringify(row) : JSON.stringify(row).replaceAll(old, fresh);
          const made = revive(JSON.parse(text)) as Record<string, unknown>;
          if (own && n >= people0.length) {
            // Rows with an id of their own need another one.
            if (!['contacts', 'summaries', 'profiles'].includes(name) && 'id' in made) {
              if (typeof made.id === 'number') delete made.id;
              else made.id = `${made.id}-${n}`;
            }
            if (name === 'summaries' && made.careCase) made.careCase = `${made.careCase}-${n}`;
            if (name === 'contacts') made.name = `${made.name} ${n}`;
          }
          tx.objectStore(name).put(made);
        }
      }
    }
    await new Promise((done, failed) => {
      tx.oncomplete = done;
      tx.onabort = () => failed(tx.error);
    });
  };
  for (let n = 0; n < people; n += 2000) await clone(n, Math.min(people, n + 2000));
  db.close();
};

export interface TableSum {
  readonly rows: number;
  /** Of all rows in any order, without the fields that were left out. */
  readonly sum: string;
}

/**
 * Counts and sums up every table.
 * @param without fields by table that may differ
 */
export function sumTables(
  page: Page,
  without: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, TableSum>> {
  return page.evaluate(async (left) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('rewarm'));
    const found: Record<string, { rows: number; sum: string }> = {};
    const plain = (value: unknown): unknown => {
      if (ArrayBuffer.isView(value)) return [...(value as never as number[])].map(String);
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
    };
    for (const name of db.objectStoreNames) {
      const dropped = left[name as never] as unknown as string[] | undefined;
      let rows = 0;
      let low = 0;
      let high = 0;
      let after: IDBValidKey | null = null;
      for (;;) {
        const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
        const store = db.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([
          done(store.getAllKeys(range, 2000)),
          done(store.getAll(range, 2000)),
        ]);
        for (const value of values) {
          const row = { ...value };
          for (const field of dropped ?? []) delete row[field];
          const text = JSON.stringify(row, (_, one) => plain(one));
          let a = 0x811c9dc5;
          let b = 5381;
          for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            a = Math.imul(a ^ code, 0x01000193);
            b = (Math.imul(b, 33) + code) | 0;
          }
          low = (low + a) | 0;
          high = (high + b) | 0;
          rows += 1;
        }
        if (keys.length < 2000) break;
        after = keys.at(-1) as IDBValidKey;
      }
      found[name] = { rows, sum: `${low}/${high}` };
    }
    db.close();
    return found;
  }, without as never);
}
