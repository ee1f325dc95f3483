import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRows, requirementsPage } from './read-rows';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const rows = readRows();

test('every row is there once, and what is built names files that exist', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const gone = rows
    .filter(({ kind }) => kind === 'built')
    .flatMap(({ id, where }) => where.split(' ').map((file) => ({ id, file })))
    .filter(({ file }) => !existsSync(`${ROOT}${file}`));
  expect(gone).toEqual([]);
});

test('the page shows the rows as they are', async () => {
  await expect(requirementsPage(rows)).toMatchFileSnapshot('README.md');
});
