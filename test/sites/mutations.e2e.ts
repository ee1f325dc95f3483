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
afterAll(() => {
  const rows = [...counts].map(
    ([site, count]) => `| ${[site, ...OUTCOMES.map((o) => count[o])].join(' | ')} |`,
  );
  console.log(
    [
      `| site | ${OUTCOMES.join(' | ')} |`,
      `| --- |${' ---: |'.repeat(OUTCOMES.length)}`,
      ...rows,
    ].join('\n'),
  );
});

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
