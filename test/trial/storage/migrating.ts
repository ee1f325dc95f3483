import type { Page } from 'playwright-core';
import { migrations } from '@/lib/storage/migrations/all';
import type { Measured } from '../../tools/measured';
import { holds } from '../hostile/context';
import { bare, House } from './house';
import { exampleOf, fillOld, sumTables } from './old-database';
import { withApp } from './upgrade';

const NEWEST = migrations.at(-1)?.version ?? 0;
/** People of the examples who are shown as one. */
const LINKED = 2;
/** What migrations change on purpose; every other field of every row must be as it was. */
const MADE_NEW = {
  summaries: ['careCase', 'quiet', 'waitingSince', 'coldOrder'],
  learned: ['tiers'],
} as const;

/** From each version ever landed to this one, on large databases, in the browser. */
export async function migrating(found: Measured, people: number): Promise<void> {
  found.say(`## From every version that ever landed, ${people.toLocaleString('en')} contacts`);
  const rows: (string | number)[][] = [];
  for (const { version } of migrations) {
    const made = exampleOf(version).rows.contacts as { kind: string }[];
    const persons = Array.from({ length: people }, (_, n) => made[n % made.length]?.kind).filter(
      (kind) => kind === 'person',
    ).length;
    const house = new House();
    try {
      const before = await withApp(await house.start('none'), async (app) => {
        const page = await bare(app);
        await fillOld(page, version, people);
        return sumTables(page, MADE_NEW);
      });
      // The desk alone: whatever the worker judges anew would change rows, too.
      const { ms, after } = await withApp(await house.start('none'), async (app) => {
        const desk = await app.context.newPage();
        const began = performance.now();
        await desk.goto(`${app.origin}/desk.html#/contacts`);
        await isShown(desk);
        const ms = performance.now() - began;
        return { ms, after: await sumTables(await bare(app), MADE_NEW) };
      });
      const wrong = Object.keys(exampleOf(version).rows).filter(
        (name) =>
          // The first offers are put there when their table is made.
          JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      for (const name of wrong) {
        found.fail(
          `from v${version}: ${name} was ${JSON.stringify(before[name])}, is ${JSON.stringify(after[name])}`,
        );
      }
      // And with everything running.
      const listed = await withApp(await house.start(), async (app) => {
        const desk = await app.context.newPage();
        await desk.goto(`${app.origin}/desk.html#/contacts`);
        await isShown(desk);
        let count = 0;
        const isCounted = async () => {
          const text = (await desk.locator('body').innerText()).replaceAll(',', '');
          count = Math.max(
            0,
            ...[...text.matchAll(/(\d+) 位/g)].map(([, digits]) => Number(digits)),
          );
          return count >= persons - LINKED;
        };
        await holds(isCounted);
        return count;
      });
      const shows = listed >= persons - LINKED;
      if (!shows) found.fail(`from v${version}: the list counts ${listed} of ${persons} people`);
      const sum = (all: typeof before) => Object.values(all).reduce((n, one) => n + one.rows, 0);
      rows.push([
        version === NEWEST ? `v${version} (no migration)` : `v${version} to v${NEWEST}`,
        ms / 1000,
        sum(before),
        sum(after),
        wrong.length === 0 ? 'every one' : `not in ${wrong.join(', ')}`,
        `${listed} of ${persons}`,
      ]);
    } finally {
      house.remove();
    }
  }
  found.table(
    [
      'from',
      's until the contact list is shown',
      'rows before',
      'rows after',
      'fields kept',
      'people listed',
    ],
    rows,
  );
  found.say(
    'Compared row by row by their sums, without what migrations make new: the first offers and, of summaries, the case, the quiet question, the waiting since and the place in the order of the day.',
  );
}

async function isShown(desk: Page): Promise<void> {
  await desk.getByRole('heading', { name: '客户', level: 1 }).waitFor({ timeout: 300_000 });
  await desk.locator('[role=row], .contact-row, tbody tr').first().waitFor({ timeout: 300_000 });
}
