import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pack } from '@/lib/core/history/packed';
import { contentOf, fillDatabase, JUDGING, NOW } from './made-up';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { sealFrames } = await import('@/lib/storage/backup/frames');
const { readBackup } = await import('@/lib/storage/backup/read-backup');
const { toFileRow } = await import('@/lib/storage/backup/rows');
const { usableSettings } = await import('@/lib/storage/backup/kept-settings');
const { restoreRows } = await import('@/lib/services/data/restore-rows');

const db = openDatabase('refused');
const HEAD = {
  format: 'rewarm-backup',
  version: 1,
  schema: 4,
  madeAt: NOW,
  counts: {},
  settings: {},
};
const ID = 'a'.repeat(32);
const CONTACT = {
  id: ID,
  site: 'practice',
  scope: 'practice',
  kind: 'person',
  identity: 'strong',
  name: 'A',
  firstSeenAt: NOW,
};

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
});
afterAll(() => db.delete());

/** A file that is right outside, whatever it holds. */
async function fileOf(lines: readonly unknown[]): Promise<Blob> {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const stream = new Blob([text])
    .stream()
    .pipeThrough(new CompressionStream('gzip') as never)
    .pipeThrough(sealFrames(null) as never);
  return new Response(stream as ReadableStream).blob();
}

async function read(lines: readonly unknown[]): Promise<number> {
  const reading = { keys: null, now: NOW, signal: new AbortController().signal };
  let rows = 0;
  for await (const _ of readBackup(await fileOf(lines), reading)) rows += 1;
  return rows;
}

describe('a file that is whole, but not what it should be', () => {
  test('one that is as it should be is read', async () => {
    expect(await read([HEAD, { table: 'contacts', row: CONTACT }, { end: { contacts: 1 } }])).toBe(
      2,
    );
  });

  test.each([
    ['a newer file', [{ ...HEAD, version: 2 }], /^newer: version 2/],
    ['a newer database', [{ ...HEAD, schema: 99 }], /^newer: .*schema 99/],
    ['an older database', [{ ...HEAD, schema: 3 }], /^older/],
    ['something else', [{ format: 'other', version: 1, schema: 4 }], /^not-a-backup/],
    ['an unknown setting', [{ ...HEAD, settings: { key: 'x' } }], /^bad-row: line 1/],
    ['an unknown table', [HEAD, { table: 'secrets', row: {} }], /line 2: unknown table/],
    ['a table of the language', [HEAD, { table: '__proto__', row: {} }], /line 2: unknown table/],
    [
      'an unknown field',
      [HEAD, { table: 'contacts', row: { ...CONTACT, evil: 1 } }],
      /line 2, contacts: row: unrecognized_keys evil/,
    ],
    [
      'a name without end',
      [HEAD, { table: 'contacts', row: { ...CONTACT, name: 'x'.repeat(201) } }],
      /contacts: name: too_big/,
    ],
    [
      'facts that are none',
      [HEAD, { table: 'chunks', row: { contact: ID, from: -1e16, bytes: 'AAAA' } }],
      /chunks: bytes: not a history chunk/,
    ],
    [
      'a fact of next year',
      [HEAD, { table: 'chunks', row: { contact: ID, from: -1e16, bytes: packed(NOW + 4e10) } }],
      /a time that cannot be/,
    ],
    ['no end', [HEAD, { table: 'contacts', row: CONTACT }], /^damaged/],
    ['a row too few', [HEAD, { end: { contacts: 1 } }], /^damaged: counts/],
    ['more behind the end', [HEAD, { end: {} }, { end: {} }], /^damaged/],
    ['a list', [HEAD, []], /^damaged: line 2/],
  ])('%s is refused by name', async (_, lines, why) => {
    await expect(read(lines)).rejects.toThrow(why);
  });
});

function packed(at: number): string {
  const fact = {
    id: '0'.repeat(16),
    at,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
  } as const;
  const bytes = pack([{ ...fact, features: 0, length: 1, origin: 'thread', native: true }]);
  return btoa(String.fromCharCode(...bytes));
}

test('rows of one message come in together or not at all', async () => {
  await fillDatabase(db, 4, { people: 2 });
  const before = await contentOf(db);
  const rows = [CONTACT, { ...CONTACT, id: 'short' }];
  await expect(restoreRows(db, 'contacts', rows, JUDGING)).rejects.toThrow(/contacts: id/);
  expect(await contentOf(db)).toEqual(before);
});

test('facts and summaries of nobody are left out', async () => {
  const row = { contact: ID, from: -1e16, bytes: packed(NOW - 1000) };
  await restoreRows(db, 'chunks', [row], JUDGING);
  expect(await db.chunks.count()).toBe(0);
});

test('a file switches no model on', () => {
  const model = {
    version: 1,
    enabled: true,
    provider: 'custom',
    baseUrl: 'https://evil.example',
    model: 'm',
    redact: false,
    sendQuotes: true,
    agreedTo: 'https://evil.example',
  };
  const { usable, unusable } = usableSettings({ model, strategy: { version: 9 } });
  expect(usable.model).toMatchObject({ enabled: false, agreedTo: '' });
  expect(unusable).toEqual(['strategy']);
});

test('a row whose names are locked stops the backup', () => {
  expect(() => toFileRow('contacts', { ...CONTACT, sealed: new Uint8Array(3) })).toThrow('locked');
});
