import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY } from '@/lib/core/model/interaction';
import { contentOf, fillDatabase, JUDGING, NOW } from './made-up';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { writeBackup } = await import('@/lib/storage/backup/write-backup');
const { readBackup } = await import('@/lib/storage/backup/read-backup');
const { keysOf } = await import('@/lib/storage/backup/frames');
const { restoreRows } = await import('@/lib/services/data/restore-rows');
type Database = ReturnType<typeof openDatabase>;
type Keys = ReturnType<typeof keysOf> | null;

const [one, two] = [openDatabase('backup-one'), openDatabase('backup-two')];
const never = new AbortController().signal;
vi.setConfig({ testTimeout: 300_000 });
const PASS = keysOf('一个足够长的密码');

beforeEach(async () => {
  for (const db of [one, two]) await wipe(db);
});
afterAll(() => Promise.all([one.delete(), two.delete()]));

async function wipe(db: Database): Promise<void> {
  for (const table of db.tables) await table.clear();
}

async function backupOf(db: Database, keys: Keys): Promise<Blob> {
  const parts: Uint8Array[] = [];
  const sink = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part) });
  const { fault } = await writeBackup(db, sink, {
    keys,
    now: NOW,
    signal: never,
    onProgress: () => {},
  });
  expect(fault).toBe(null);
  return new Blob(parts as BlobPart[]);
}

/** Reads a file to its end, then brings its rows in, a few at a time. */
async function restore(db: Database, file: Blob, keys: Keys, atOnce = 7): Promise<void> {
  const batches: { table: never; rows: unknown[] }[] = [];
  for await (const part of readBackup(file, { keys, now: NOW, signal: never })) {
    if ('head' in part) continue;
    const last = batches.at(-1);
    if (last?.table === part.table && last.rows.length < atOnce) last.rows.push(part.row);
    else batches.push({ table: part.table as never, rows: [part.row] });
  }
  for (const { table, rows } of batches) await restoreRows(db, table, rows, JUDGING);
}

const risks = async (db: Database) =>
  (await db.summaries.orderBy('id').toArray()).map(({ id, assessment }) => ({ id, assessment }));

describe('a backup', () => {
  test('brought back into an empty database is what was there, the same list of risks too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), async (seed, sealed) => {
        await wipe(one);
        await fillDatabase(one, seed);
        const before = await contentOf(one);
        const risky = await risks(one);
        const file = await backupOf(one, sealed ? PASS : null);
        await wipe(one);
        await restore(one, file, PASS);
        expect(await contentOf(one)).toEqual(before);
        expect(await risks(one)).toEqual(risky);
      }),
      { numRuns: 8 },
    );
  });

  test('who the operator set to be left alone is left alone when brought back', async () => {
    await wipe(one);
    await fillDatabase(one, 7);
    const [summary] = await one.summaries.toArray();
    if (!summary) throw new Error('nobody was made up');
    const quiet = { at: summary.levelSince, by: 'operator' as const };
    await one.summaries.put({ ...summary, quiet });
    const file = await backupOf(one, null);
    await wipe(one);
    await restore(one, file, null);
    expect((await one.summaries.get(summary.id))?.quiet).toEqual(quiet);
  });

  test('brought back twice is brought back once', async () => {
    await fillDatabase(one, 7);
    const file = await backupOf(one, null);
    await restore(two, file, null);
    const once = await contentOf(two);
    await restore(two, file, null, 3);
    expect(await contentOf(two)).toEqual(once);
  });

  test('into a database that is not empty, all of both is kept, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 5 }),
        async (seed, from) => {
          await wipe(one);
          await wipe(two);
          await fillDatabase(one, seed, { people: 4 });
          await fillDatabase(two, seed + 1, { people: 4, from });
          const [a, b] = [await contentOf(one), await contentOf(two)];
          const file = await backupOf(one, null);
          await restore(two, file, null);
          const both = await contentOf(two);
          for (const table of [
            'contacts',
            'notes',
            'ledger',
            'phrases',
            'views',
            'imports',
            'cases',
          ]) {
            const ids = (rows: unknown[] = []) => rows.map((row) => (row as { id: string }).id);
            for (const id of [...ids(a[table]), ...ids(b[table])])
              expect(ids(both[table])).toContain(id);
          }
          const said = (rows: unknown[] = []) =>
            rows.map((row) => JSON.stringify({ ...(row as object), id: 0 }));
          for (const table of ['log', 'health']) {
            const wanted = new Set([...said(a[table]), ...said(b[table])]);
            expect(new Set(said(both[table]))).toEqual(wanted);
            expect(both[table]?.length).toBe(wanted.size);
          }
          type Named = { contact: string; id: string; kind: string };
          const facts = (content: Record<string, unknown[]>, sightings: boolean) =>
            ((content.chunks ?? []) as Named[])
              .filter(({ kind }) => sightings || kind !== 'sighting')
              .map(({ contact, id }) => contact + id);
          const kept = facts(both, true);
          const ours = new Set(kept);
          expect(ours.size).toBe(kept.length);
          const all = [a, b].flatMap((one) => facts(one, true));
          expect(ours.difference(new Set(all))).toEqual(new Set());
          // A sighting gives way to the message it was a sight of, by the rule of every reading.
          const messages = [a, b].flatMap((one) => facts(one, false));
          expect(new Set(messages).difference(ours)).toEqual(new Set());
          await restore(two, file, null);
          expect(await contentOf(two)).toEqual(both);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('never puts an older row in place of a newer one', async () => {
    await fillDatabase(one, 3);
    const file = await backupOf(one, null);
    const [profile] = await one.profiles.toArray();
    const [task] = await one.tasks.toArray();
    const [entry] = await one.ledger.toArray();
    const [summary] = await one.summaries.toArray();
    if (!profile || !task || !entry || !summary) throw new Error('nothing made up');
    await one.profiles.put({ ...profile, remark: '新备注' });
    await one.tasks.put({ ...task, state: 'skipped', at: NOW + 1 });
    await one.ledger.put({ ...entry, state: 'void', settledAt: NOW });
    const snooze = { at: NOW + 5, until: NOW + DAY };
    await one.summaries.put({ ...summary, snooze });
    await restore(one, file, null);
    expect((await one.profiles.get(profile.id))?.remark).toBe('新备注');
    expect((await one.tasks.get(task.id))?.state).toBe('skipped');
    expect((await one.ledger.get(entry.id))?.state).toBe('void');
    expect((await one.summaries.get(summary.id))?.snooze).toEqual(snooze);
  });

  test('holds no key and no word of consent', async () => {
    const { modelSetting } = await import('@/lib/storage/settings');
    const { saveModelKey } = await import('@/lib/storage/model-key');
    const { DEFAULT_MODEL_SETTINGS } = await import('@/lib/core/drafting/model/model-settings');
    const agreedTo = 'https://api.deepseek.com';
    await modelSetting.setValue({ ...DEFAULT_MODEL_SETTINGS, enabled: true, agreedTo });
    await saveModelKey(agreedTo, 'sk-very-secret', 'passphrase');
    await fillDatabase(one, 5, { people: 1 });
    const file = await backupOf(one, null);
    const lines: unknown[] = [];
    for await (const part of readBackup(file, { keys: null, now: NOW, signal: never }))
      lines.push(part);
    const text = JSON.stringify(lines);
    expect(text).not.toContain('sk-very-secret');
    expect(JSON.stringify(lines[0])).not.toMatch(/salt|key/);
    expect(lines[0]).toMatchObject({
      head: { settings: { model: { enabled: false, agreedTo: '' } } },
    });
  });
});

describe('a file that was changed', () => {
  test('is refused wherever it was cut or flipped, and nothing is stored', async () => {
    await fillDatabase(one, 11, { people: 2 });
    // Deriving a key takes long on purpose: each salt gets one of its own all the same.
    const cheap = new Map<string, Promise<CryptoKey>>();
    const keys: Keys = async (salt) => {
      const known = cheap.get(salt.join()) ?? key(salt);
      cheap.set(salt.join(), known);
      return known;
    };
    const key = async (salt: Uint8Array<ArrayBuffer>) =>
      crypto.subtle.importKey(
        'raw',
        await crypto.subtle.digest('SHA-256', salt),
        'AES-GCM',
        false,
        ['encrypt', 'decrypt'],
      );
    let refused = 0;
    for (const sealed of [true, false]) {
      const file = new Uint8Array(await (await backupOf(one, sealed ? keys : null)).arrayBuffer());
      const isRefused = async (bytes: Uint8Array) => {
        const reading = { keys, now: NOW, signal: never };
        try {
          for await (const _ of readBackup(new Blob([bytes as BlobPart]), reading));
        } catch (error) {
          expect((error as Error).name).toBe('BackupError');
          refused += 1;
          return;
        }
        throw new Error(`a changed file of ${bytes.length} bytes was taken`);
      };
      const places = fc.sample(fc.tuple(fc.nat(file.length - 1), fc.nat(7)), {
        numRuns: 4600,
        seed: 1,
      });
      for (const [at, bit] of places) {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await isRefused(changed);
      }
      for (let at = 0; at < 200; at++) await isRefused(file.slice(0, at));
      for (const at of fc.sample(fc.nat(file.length - 1), { numRuns: 200, seed: 2 })) {
        await isRefused(file.slice(0, at));
        await isRefused(Uint8Array.of(...file.subarray(0, at), ...file.subarray(at + 1)));
      }
      await isRefused(Uint8Array.of(...file, 0));
    }
    expect(refused).toBeGreaterThanOrEqual(10_000);
  }, 300_000);
});
