import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Trial } from './mutations/try-page';
import { openOwnPage, ownPages, siteOf } from './own-pages';
import { nowOf, type SitePage, startBrowser, ZONE } from './page-kit';

/**
 * `right`: all as before. `honest`: less than before, or the page is said to be broken or not ready
 * and nothing of it is used. `noise`: more than before, but nothing else. `warned`: wrong, with the
 * page said to be degraded. `wrong`: wrong, with the page said to be in order.
 */
const OUTCOMES = ['right', 'honest', 'noise', 'warned', 'wrong'] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf({ verdict, differences }: Trial): Outcome {
  if (verdict === 'broken' || verdict === 'not-ready') return 'honest';
  const fates = new Set(differences.map(({ fate }) => fate));
  if (fates.has('wrong')) return verdict === 'ok' ? 'wrong' : 'warned';
  if (fates.has('noise')) return 'noise';
  return fates.size ? 'honest' : 'right';
}

function describeTrial({ kind, name, verdict, differences }: Trial): string {
  const wrong = differences.filter(({ fate }) => fate === 'wrong').map(({ what }) => what);
  return `${kind} ${name} (${verdict}): ${wrong.join('; ')}`;
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const counts = new Map<string, Record<Outcome, number>>();

function writeCounts(sites: readonly string[]): string {
  const rows = sites.map((site) => {
    const count = counts.get(site);
    return `| ${[site, ...OUTCOMES.map((outcome) => count?.[outcome])].join(' | ')} |`;
  });
  return [
    `| site | ${OUTCOMES.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(OUTCOMES.length)}`,
    ...rows,
  ].join('\n');
}

it.each(ownPages)('%s is never misread, whatever changes', async (file) => {
  const site: SitePage = await openOwnPage(browser, file);
  const now = await nowOf(site);
  const trials = await site.run(([id, at, zone]) => sites.tryPage(sites.definition(id), at, zone), [
    siteOf(file),
    now,
    ZONE,
  ] as const);
  await site.close();
  const count = counts.get(siteOf(file)) ?? { right: 0, honest: 0, noise: 0, warned: 0, wrong: 0 };
  counts.set(siteOf(file), count);
  for (const trial of trials) count[outcomeOf(trial)] += 1;
  const told = (outcome: Outcome) =>
    trials.filter((trial) => outcomeOf(trial) === outcome).map(describeTrial);
  const [warned, wrong] = [told('warned'), told('wrong')];
  if (warned.length) console.log(`${file}, said to be degraded:\n${warned.join('\n')}`);
  expect(wrong).toEqual([]);
});

const readme = fileURLToPath(new URL('../../lib/sites/README.md', import.meta.url));
const [BEGIN, END] = [
  '<!-- mutations: written by test/sites/mutations.e2e.ts -u -->',
  '<!-- /mutations -->',
];

/** As the table of sites: with `-u` every site gets its row, without it a new one may lack it. */
it('the counts in the README are those of this run', async ({ skip }) => {
  const all = [...new Set(ownPages.map(siteOf))];
  if (all.some((site) => !counts.has(site))) skip();
  const [before, rest = ''] = readFileSync(readme, 'utf8').split(BEGIN);
  const [table = '', after] = rest.split(END);
  if (after === undefined) throw new Error(`put ${BEGIN} and ${END} into lib/sites/README.md`);
  const updating = expect.getState().snapshotState.snapshotUpdateState === 'all';
  const listed = all.filter((site) => updating || table.includes(`| ${site} |`));
  const written = `${before}${BEGIN}\n\n${writeCounts(listed)}\n\n${END}${after}`;
  await expect(written).toMatchFileSnapshot(readme);
});
