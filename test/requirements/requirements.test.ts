import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BLIND_SPOTS } from '@/lib/i18n/blind-spots';
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

test('what cannot be seen is named in the product', () => {
  const named = new Set(BLIND_SPOTS.flatMap(({ rows: ids }) => ids));
  const silent = rows.filter(({ id, kind }) => kind === 'unseen' && !named.has(id));
  expect(silent.map(({ id }) => id)).toEqual([]);
  const known = new Set(rows.map(({ id }) => id));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});

test('what is built is asked for by something else in the product', () => {
  const sources = sourcesIn(['lib', 'components', 'entrypoints']);
  const idle = rows
    .filter(({ kind }) => kind === 'built')
    .flatMap(({ where }) => where.split(' '))
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => {
      const name = `/${file
        .split('/')
        .at(-1)
        ?.replace(/\.tsx?$/, '')}'`;
      return !sources.some(({ path, text }) => path !== file && text.includes(name));
    });
  expect(idle).toEqual([]);
});

test('the page shows the rows as they are', async () => {
  await expect(requirementsPage(rows)).toMatchFileSnapshot('README.md');
});

function sourcesIn(folders: readonly string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`)
      .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') })),
  );
}
