import 'fake-indexeddb/auto';
import { afterAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentOf, fillDatabase } from '../services/data/made-up';
import { parseCsv } from '../tools/parse-csv';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { exportCsv } = await import('@/components/desk/data/live/export-csv');
const { exportLines } = await import('@/components/desk/data/live/export-lines');

const db = openDatabase('data-export');
afterAll(() => db.delete());
const job = { signal: new AbortController().signal, onProgress: () => {} };

async function all(parts: AsyncGenerator<{ text: string; rows: number }>) {
  let text = '';
  let rows = 0;
  for await (const part of parts) {
    text += part.text;
    rows += part.rows;
  }
  return { text, rows };
}

test('tables hold every row, and no cell that a spreadsheet would run', async () => {
  await fillDatabase(db, 9);
  const [first] = await db.contacts.toArray();
  if (!first) throw new Error('nobody');
  await db.contacts.put({ ...first, name: '=HYPERLINK("http://x")' });
  const content = await contentOf(db);
  for (const kind of ['contacts', 'facts', 'cases', 'ledger', 'notes'] as const) {
    const { text, rows } = await all(exportCsv(db, kind, 'zh-CN', (id) => id, job));
    const [head, ...cells] = parseCsv(text);
    expect(cells.length).toBe(rows);
    expect(rows).toBe(content[kind === 'facts' ? 'chunks' : kind]?.length);
    for (const row of cells) {
      expect(row.length).toBe(head?.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  }
});

test('lines hold every row of every table, the history as facts', async () => {
  const content = await contentOf(db);
  const { text, rows } = await all(exportLines(db, 0, job));
  const [head, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(head).toMatchObject({ format: 'rewarm-lines', version: 1 });
  expect(lines.length).toBe(rows);
  for (const [name, expected] of Object.entries(content)) {
    const table = name === 'chunks' ? 'facts' : name;
    expect([table, lines.filter((line) => line.table === table).length]).toEqual([
      table,
      expected.length,
    ]);
  }
});
