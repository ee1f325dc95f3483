import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SITES } from '@/lib/sites/registry';
import { writeSiteTable } from './write-site-table';

const readme = fileURLToPath(new URL('../../lib/sites/README.md', import.meta.url));
const [BEGIN, END] = [
  '<!-- sites: written by test/sites/site-table.test.ts -u -->',
  '<!-- /sites -->',
];

/** With `-u` the table is written anew. */
it('the table in the README is what the definitions say', async () => {
  const [before, rest = ''] = readFileSync(readme, 'utf8').split(BEGIN);
  const after = rest.split(END)[1];
  if (after === undefined) throw new Error(`put ${BEGIN} and ${END} into lib/sites/README.md`);
  const written = `${before}${BEGIN}\n\n${writeSiteTable(SITES)}\n\n${END}${after}`;
  await expect(written).toMatchFileSnapshot(readme);
});

it('has a row for every site', () => {
  expect(writeSiteTable(SITES).split('\n')).toHaveLength(SITES.length + 2);
});
