import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleScript } from '../hosts/bundle';
import { type Launched, launch } from '../tools/launch';
import type { Measured } from '../tools/measured';

export const title = 'The store: 10 million messages of 100,000 contacts';

declare const store: typeof import('./store/in-page');

/** Messages a contact. */
const EACH = 100;

interface Bench {
  readonly app: Launched;
  readonly page: Page;
  readonly found: Measured;
  readonly contacts: number;
}

/** @param found see `Measured` */
export default async function run(found: Measured, { quick }: { quick: boolean }): Promise<void> {
  const contacts = quick ? 2_000 : 100_000;
  const entry = fileURLToPath(new URL('store/in-page.ts', import.meta.url));
  const code = `${await bundleScript(entry, 'store')};globalThis.store = store`;
  const app = await launch();
  try {
    const page = await app.context.newPage();
    // A bare document of the extension: nothing else reads meanwhile.
    await page.goto(`${app.origin}/manifest.json`);
    await page.evaluate(code);
    const bench = { app, page, found, contacts };
    const empty = await coldStarts(bench);
    await importing(bench, quick ? 200 : 2_000);
    await reading(bench);
    await longest(bench, quick ? 4 : 6);
    const full = await coldStarts(bench);
    found.say('## Cold starts');
    found.table(
      ['ms', 'empty store', 'full store', 'ratio'],
      empty.map(([name, before], i) => {
        const after = full[i]?.[1] ?? Number.NaN;
        return [name, before, after, after / before];
      }),
    );
  } finally {
    await app.close();
  }
}

async function importing({ page, found, contacts }: Bench, sample: number): Promise<void> {
  const perSecond = (count: number, ms: number) => (count * EACH) / (ms / 1000);
  const rowsOf = (kind: 'rowsThroughDexie' | 'rowsRaw') =>
    page.evaluate(([name, n, e]) => store[name](n, e), [kind, sample, EACH] as const);
  const [dexie, raw] = [await rowsOf('rowsThroughDexie'), await rowsOf('rowsRaw')];
  const [write] = await page.evaluate(([n, e]) => store.limit(n, e), [contacts, EACH] as const);
  await page.evaluate(() => store.open('rewarm').then(() => store.startImport()));
  let spent = 0;
  let at = 0;
  const curve: [number, number, number][] = [];
  // One more message costs the same however many there are: tried on the way.
  for (const until of [10, 100, 1000, 10_000, 100_000].filter((n) => n <= contacts)) {
    while (at < until) {
      const to = Math.min(until, at + 5000);
      const part = [at, to, EACH] as const;
      spent += await page.evaluate(([from, end, e]) => store.importContacts(from, end, e), part);
      at = to;
    }
    const ms = await times(60, (i) =>
      page.evaluate(([who, n]) => store.append(who, n), [i % until, until * 100 + i] as const),
    );
    curve.push([until * EACH, ...ms]);
  }
  const rest = [at, contacts, EACH] as const;
  if (at < contacts) {
    spent += await page.evaluate(([from, end, e]) => store.importContacts(from, end, e), rest);
  }
  const ours = perSecond(contacts, spent);
  const rate = (label: string, value: number) =>
    [label, Math.round(value), `${(ours / value).toFixed(2)}x`] as const;
  const [byRow, limit] = [perSecond(sample, raw), perSecond(contacts, write)];
  found.say('## Import');
  found.table(
    ['', 'messages per second', 'ours against it'],
    [
      rate('ours: history, summary, assessment, undo', ours),
      rate(`a row per message, Dexie (${sample * EACH} messages)`, perSecond(sample, dexie)),
      rate(`a row per message, IndexedDB (${sample * EACH} messages)`, byRow),
      rate('the limit: the same packed bytes, one record a contact, nothing else', limit),
    ],
  );
  const met = ours >= 50 * byRow && ours >= limit / 2;
  found.say(`Target (50 times the rows, half the limit): ${met ? 'met' : 'not met'}.`);
  found.say('## One more message, by how many the store holds');
  found.table(['messages stored', 'ms, median', 'ms, 95 of 100'], curve);
}

async function reading({ page, found, contacts }: Bench): Promise<void> {
  const who = (i: number) => (i * 7919) % contacts;
  const day = await times(20, () => page.evaluate(() => store.today()));
  const line = await times(100, (i) => page.evaluate((n) => store.timeline(n), who(i)));
  const again = await times(100, (i) => page.evaluate((n) => store.rescoreOne(n), who(i)));
  found.say('## Reading and judging');
  found.table(
    ['ms', 'median', '95 of 100'],
    [
      ['first 50 of Today (target 100)', ...day],
      ['timeline of a contact', ...line],
      ['one contact judged anew', ...again],
    ],
  );
  const [same] = await page.evaluate(() => store.rescore(0));
  const [moved, changed] = await page.evaluate(() => store.rescore(0.5));
  found.table(
    ['everybody judged anew (target 2 s)', 'seconds', 'rows that changed'],
    [
      ['nothing changes', same / 1000, 0],
      ['more sensitive by 0.5', moved / 1000, changed],
    ],
  );
  found.say(`Size on disk: ${Math.round((await page.evaluate(() => store.usage())) / 1e6)} MB.`);
}

/** One more message of one contact, by how long that contact's own history is. */
async function longest({ page, found }: Bench, powers: number): Promise<void> {
  const rows: [number, number, number][] = [];
  for (let power = 3; power <= powers; power++) {
    const who = 1_000_000 + power;
    await page.evaluate(([n, count]) => store.longHistory(n, count), [who, 10 ** power] as const);
    const ms = await times(60, (i) =>
      page.evaluate(([n, k]) => store.append(n, k), [who, i] as const),
    );
    rows.push([10 ** power, ...ms]);
  }
  found.say('## One more message, by how many that contact has');
  found.table(['messages of the contact', 'ms, median', 'ms, 95 of 100'], rows);
}

/** How long a worker, a panel and Today take from nothing. */
async function coldStarts({ app, page }: Bench): Promise<[string, number][]> {
  const rows: [string, number][] = [];
  const three = async (once: () => Promise<number>) => (await times(3, once))[0];
  rows.push([
    'worker: from its end to an answer',
    await three(async () => {
      // One that has just begun takes seconds to end, and that would be counted.
      await page.waitForTimeout(3000);
      await app.killWorker();
      return page.evaluate(() => store.askWorker());
    }),
  ]);
  const opened = (path: string, ready: string) => async () => {
    const tab = await app.context.newPage();
    const begun = performance.now();
    await tab.goto(`${app.origin}/${path}`);
    await tab.locator(ready).first().waitFor();
    const ms = performance.now() - begun;
    await tab.close();
    return ms;
  };
  rows.push([
    'panel: opened to its first words',
    await three(opened('sidepanel.html', 'main, h1, h2, p')),
  ]);
  rows.push([
    'Today: opened to its first row, or the words that there is none',
    await three(opened('desk.html#/today', 'main tbody tr, main h2')),
  ]);
  return rows;
}

/** @returns median and 95th of 100 */
async function times(
  count: number,
  once: (i: number) => Promise<number>,
): Promise<readonly [number, number]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await once(i));
  all.sort((a, b) => a - b);
  return [all[count >> 1] as number, all[Math.floor(count * 0.95)] as number];
}
