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
const [before, rest = ''] = readFileSync(readme, 'utf8').split(BEGIN);
const [table = '', after] = rest.split(END);

/**
 * With `-u` every site gets its row. Without, one that has none yet may lack it, so that adding a site
 * takes its own files alone; a wrong row, or one of a site that is gone, is a fault.
 */
it('the table in the README is what the definitions say', async () => {
  if (after === undefined) throw new Error(`put ${BEGIN} and ${END} into lib/sites/README.md`);
  const updating = expect.getState().snapshotState.snapshotUpdateState === 'all';
  const listed = SITES.filter(({ id }) => updating || table.includes(`(\`${id}\`)`));
  const missing = SITES.filter((site) => !listed.includes(site));
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id).join(', ');
    console.warn(`no row in lib/sites/README.md: ${ids}; run this file with -u to write it`);
  }
  const written = `${before}${BEGIN}\n\n${writeSiteTable(listed)}\n\n${END}${after}`;
  await expect(written).toMatchFileSnapshot(readme);
});

it('has a row for every site', () => {
  expect(writeSiteTable(SITES).split('\n')).toHaveLength(SITES.length + 2);
});
