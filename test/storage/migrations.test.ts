import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { rejudge } from '@/lib/services/fold-contact';
import { openDatabase } from '@/lib/storage/db';
import { migrations } from '@/lib/storage/migrations/all';
import { readHistory } from '@/lib/storage/read/history';

interface Example {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, unknown[]>;
}

const FOLDER = new URL('examples/', import.meta.url);
const examples = readdirSync(FOLDER).map(
  (file): Example => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'), revive),
);

/** Bytes and doubles are kept as text in the examples. */
function revive(_: string, value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  const { bytes, doubles } = value as { bytes?: unknown; doubles?: unknown };
  if (typeof bytes === 'string') return new Uint8Array(Buffer.from(bytes, 'base64'));
  if (Array.isArray(doubles)) return Float64Array.from(doubles);
  return value;
}

afterEach(() => Dexie.delete('example'));

test('versions rise, each has its example, and none was changed after it landed', () => {
  const versions = migrations.map((m) => m.version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(examples.map((e) => e.version).sort()).toEqual(versions);
  for (const { version, stores } of examples) {
    const declared = migrations.find((m) => m.version === version)?.stores ?? {};
    for (const [name, schema] of Object.entries(declared)) expect(stores[name]).toBe(schema);
  }
});

describe.each(examples)('a database of version $version', ({ version, stores, rows }) => {
  test('opens with this build, whole, and can be read and judged', async () => {
    const old = new Dexie('example');
    old.version(version).stores(stores);
    for (const [name, all] of Object.entries(rows)) await old.table(name).bulkAdd(all as object[]);
    old.close();

    const db = openDatabase('example');
    for (const [name, all] of Object.entries(rows)) {
      expect(await db.table(name).count(), name).toBe(all.length);
    }
    for (const summary of await db.summaries.toArray()) {
      const history = await readHistory(db, summary.id);
      const inbound = history.filter((f) => f.direction === 'in' && f.kind !== 'sighting');
      expect(inbound.length).toBe(summary.inbound);
      const judged = await db.transaction('rw', db.summaries, db.chunks, () =>
        rejudge(db, summary, { now: summary.sight?.through ?? 0, dayOffset: 480 }),
      );
      expect(judged.inbound).toBe(summary.inbound);
      expect(judged.lastInboundAt).toBe(summary.lastInboundAt);
    }
    db.close();
  });
});
