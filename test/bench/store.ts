import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleScript } from '../hosts/bundle';
import { launch } from '../tools/launch';
import type { Measured } from '../tools/measured';

export const title = 'The store: 10 million messages of 100,000 contacts';

declare const store: typeof import('./store/in-page');

/** Messages a contact. */
const EACH = 100;

/** @param found see `Measured` */
export default async function run(found: Measured, { quick }: { quick: boolean }): Promise<void> {
  const contacts = quick ? 2_000 : 100_000;
  const sample = quick ? 200 : 2_000;
  const code = await bundleScript(
    fileURLToPath(new URL('store/in-page.ts', import.meta.url)),
    'store',
  );
  const app = await launch();
  try {
    const page = await app.context.newPage();
    // A bare document of the extension: nothing else reads meanwhile.
    await page.goto(`${app.origin}/manifest.json`);
    await page.evaluate(`${code};globalThis.store = store`);
    await importing(page, found, contacts, sample);
    await reading(page, found, contacts);
  } finally {
    await app.close();
  }
}

async function importing(page: Page, found: Measured, contacts: number, sample: number) {
  const perSecond = (count: number, ms: number) => (count * EACH) / (ms / 1000);
  const dexie = await page.evaluate(([n, e]) => store.rowsThroughDexie(n, e), [
    sample,
    EACH,
  ] as const);
  const raw = await page.evaluate(([n, e]) => store.rowsRaw(n, e), [sample, EACH] as const);
  const [write, read] = await page.evaluate(([n, e]) => store.limit(n, e), [
    contacts,
    EACH,
  ] as const);
  await page.evaluate(() => store.open('rewarm').then(() => store.startImport()));
  let spent = 0;
  for (let at = 0; at < contacts; at += 5000) {
    const to = Math.min(contacts, at + 5000);
    spent += await page.evaluate(([from, until, e]) => store.importContacts(from, until, e), [
      at,
      to,
      EACH,
    ] as const);
  }
  const ours = perSecond(contacts, spent);
  const rate = (label: string, value: number) =>
    [label, Math.round(value), `${(ours / value).toFixed(2)}x`] as const;
  found.table(
    ['import', 'messages per second', 'ours against it'],
    [
      rate('ours', ours),
      rate('a row per message, Dexie', perSecond(sample, dexie)),
      rate('a row per message, IndexedDB', perSecond(sample, raw)),
      rate('the limit: the same bytes, a record each', perSecond(contacts, write)),
      rate('the limit, read', perSecond(contacts, read)),
    ],
  );
}

async function reading(page: Page, found: Measured, contacts: number) {
  const times = async (count: number, once: (i: number) => Promise<number>) => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push(await once(i));
    all.sort((a, b) => a - b);
    return [all[count >> 1] as number, all[Math.floor(count * 0.95)] as number] as const;
  };
  const who = (i: number) => (i * 7919) % contacts;
  const rows: [string, ...(string | number)[]][] = [];
  const day = await times(20, () => page.evaluate(() => store.today()));
  rows.push(['first 50 of Today', ...day]);
  const line = await times(100, (i) => page.evaluate((n) => store.timeline(n), who(i)));
  rows.push(['timeline of a contact', ...line]);
  const one = await times(100, (i) =>
    page.evaluate(([n, k]) => store.append(n, k), [who(i), i] as const),
  );
  rows.push(['one more message', ...one]);
  found.table(['ms', 'median', '95th of 100'], rows);
  const [same] = await page.evaluate(() => store.rescore(0));
  const [moved, changed] = await page.evaluate(() => store.rescore(0.5));
  found.table(
    ['everybody judged anew', 'seconds', 'rows that changed'],
    [
      ['nothing changes', same / 1000, 0],
      ['more sensitive by 0.5', moved / 1000, changed],
    ],
  );
  found.say(`Size: ${Math.round((await page.evaluate(() => store.usage())) / 1e6)} MB.`);
}
