import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { MESSAGES } from '@/lib/messaging/protocol';
import { startModelHost } from '../hosts/model/start-model-host';
import { type Launched, launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { startNetworkWitness } from '../tools/network-witness';
import { Day } from './privacy/day';
import { allKept, inOverlay } from './privacy/everywhere';
import { KINDS, Markers, type MarkKind } from './privacy/markers';
import { serveOwnDesk } from './privacy/own-desk';

export const title = 'Privacy: nothing kept that may not be, nothing sent';

const PASS = '春天的口令 2026';
/** What nobody may ever find, and what the operator wrote to be kept. */
const NEVER: readonly MarkKind[] = KINDS.slice(0, 8);
const SEALED: readonly MarkKind[] = ['notes', 'remarks', 'names'];
const KEPT: readonly MarkKind[] = ['notes', 'saved replies', 'remarks', 'names'];

export default async function privacy(found: Measured, { quick }: { quick: boolean }) {
  found.say(
    'One day of an operator who uses everything, on the practice desk and on a chat page that keeps ' +
      'nothing itself. Every text holds a mark of its kind, in Latin letters and in Chinese. Then the ' +
      'marks are looked for, whole and in pieces, as UTF-8, UTF-16, base64, hexadecimal, escaped and ' +
      'reversed: in every file of the browser’s profile, its log among them, in what the pages’ and ' +
      'the extension’s origin keep (databases, storage areas, caches, private files), and in what left ' +
      'as a file. The practice desk is a chat page too, and keeps its own made-up talk for a reload in ' +
      'the tab’s session storage; no mark stands there. The browser reaches the network only through a proxy that writes everything down.',
  );
  const marks = new Markers(Math.random);
  const profile = await mkdtemp(join(tmpdir(), 'rewarm-privacy-'));
  const [network, model, site] = await Promise.all([
    startNetworkWitness(),
    startModelHost(),
    serveOwnDesk(),
  ]);
  const app = await launch({
    profile,
    preferences: network.launch.preferences,
    args: [...network.launch.args, '--enable-logging', '--v=0'],
  });
  let closed = false;
  const looks = new Map<string, Map<MarkKind, string>>();
  const look = async (when: string, forbidden: readonly MarkKind[], patience: number) => {
    let all = await gather(app, marks, profile);
    const until = Date.now() + patience * 1000;
    let left = forbidden.filter((kind) => all.has(kind));
    // The browser merges its files in the background.
    while (left.length > 0 && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 5000));
      const again = await gather(app, marks, profile, left);
      all = new Map(
        [...all].flatMap(([kind, places]) =>
          left.includes(kind)
            ? [...again].filter(([one]) => one === kind)
            : [[kind, places] as const],
        ),
      );
      left = left.filter((kind) => all.has(kind));
    }
    const cells = new Map<MarkKind, string>();
    looks.set(when, cells);
    for (const kind of KINDS) {
      const places = all.get(kind) ?? [];
      const wrong = forbidden.includes(kind) && places.length > 0;
      if (wrong) found.fail(`${when}: ${kind} in ${summary(places)}`);
      cells.set(kind, places.length === 0 ? '–' : wrong ? '**found**' : summary(places));
    }
    return all;
  };
  try {
    const day = new Day(app, marks, model, site.url);
    await day.live();
    for (const missed of day.missed) found.fail(`the day is not whole: ${missed}`);
    found.say(`## What was done\n\n${day.steps.map((step) => `- ${step}`).join('\n')}`);

    const after = await look('after the day', NEVER, 0);
    // The search must be able to find: these are kept on purpose.
    for (const kind of KEPT) {
      if (!after.has(kind)) found.fail(`the search found no ${kind}, which are kept: it is blind`);
    }
    const taken: string[][] = [];
    for (const { what, bytes } of day.left) {
      const there = marks
        .foundIn(bytes)
        .filter((kind) => what === 'backup' || !KEPT.includes(kind));
      taken.push([what, there.join(', ') || '–']);
      if (there.length > 0) found.fail(`${what}: holds ${there.join(', ')}`);
    }
    found.say('## What was taken out, and which marks it must not hold');
    found.table(['file', 'found'], taken);
    await keyFromThePage(found, app, day.site, marks);
    await pageKeepsNothing(found, day.site);

    if (!quick) {
      await lock(app, day.page);
      await look('locked', [...NEVER, ...SEALED], 120);
      await open(day.page);
    }
    await eraseAll(app, day.page);
    await look('everything erased', KINDS, 120);
    await app.context.close();
    closed = true;
    const last = marks.foundBelow(profile);
    const cells = new Map<MarkKind, string>();
    looks.set('browser closed', cells);
    for (const kind of KINDS) {
      cells.set(kind, last.has(kind) ? '**found**' : '–');
      if (last.has(kind)) found.fail(`browser closed: ${kind} in ${summary(last.get(kind) ?? [])}`);
    }
  } finally {
    if (!closed) await app.context.close();
    await Promise.all([network.stop(), model.stop(), site.stop()]);
    await rm(profile, { recursive: true, force: true });
  }
  found.say('## Where the marks were found');
  found.table(
    ['what', ...looks.keys()],
    KINDS.map((kind) => [kind, ...[...looks.values()].map((cells) => cells.get(kind) ?? '–')]),
  );
  tellNetwork(found, network.notItsOwn(), new URL(model.url).host, new URL(site.url).host, marks);
}

/** Every place at once: files, and what our own origin reads of itself. */
async function gather(
  app: Launched,
  marks: Markers,
  profile: string,
  kinds: readonly MarkKind[] = KINDS,
) {
  const found = marks.foundBelow(profile, kinds);
  const reader = await app.context.newPage();
  await reader.goto(`${app.origin}/manifest.json`);
  const kept = await allKept(reader);
  await reader.close();
  for (const [place, text] of Object.entries(kept)) {
    for (const kind of marks.foundIn(Buffer.from(text), kinds)) {
      // In memory, for our own pages alone, until the browser closes: where the key is meant to be.
      if (kind === 'key of the model' && place === 'storage.session') continue;
      found.set(kind, [...(found.get(kind) ?? []), place]);
    }
  }
  return found;
}

/** What somebody who breaks into our script in a page gets at: no storage, no key, no answer with one. */
async function keyFromThePage(found: Measured, app: Launched, page: Page, marks: Markers) {
  const areas = (await inOverlay(
    app,
    page,
    `Promise.all(['local', 'session', 'sync', 'managed'].map(async (name) => {
      const area = chrome.storage?.[name];
      if (!area) return [name, 'not there'];
      return area.get(null).then((all) => [name, JSON.stringify(all)], (error) => [name, 'refused: ' + error.message]);
    }))`,
  )) as [string, string][];
  const rows: string[][] = [];
  for (const [area, answer] of areas) {
    const shut = /^(refused|not there)/.test(answer);
    rows.push([`storage.${area}`, shut ? answer.slice(0, 80) : 'readable']);
    const found_ = marks.foundIn(Buffer.from(answer));
    // `managed` is what a company’s policy says; we keep nothing there.
    if (!shut && (area !== 'managed' || found_.length > 0)) {
      found.fail(`storage.${area} can be read where a page’s script of ours runs`);
    }
  }
  const names = Object.keys(MESSAGES);
  const tries = names.flatMap((name) =>
    [null, {}, { contact: '0'.repeat(32) }, { what: 'unlock', passphrase: '' }].map((data) => ({
      rewarm: name,
      data,
    })),
  );
  const answers = (await inOverlay(
    app,
    page,
    `(async () => { const answers = []; for (const message of ${JSON.stringify(tries)}) answers.push(JSON.stringify(await chrome.runtime.sendMessage(message).catch((error) => String(error))) ?? ''); return answers; })()`,
  )) as string[];
  const told = new Set(answers.flatMap((answer) => marks.foundIn(Buffer.from(answer))));
  const key = [...told].filter((kind) => !SEALED.includes(kind));
  if (key.length > 0)
    found.fail(`a message from a page’s script is answered with ${key.join(', ')}`);
  const open = names.filter((_, i) =>
    answers.slice(i * 4, i * 4 + 4).some((one) => /"ok":true/.test(one)),
  );
  rows.push(
    [
      `${tries.length} messages, every one of ${names.length} in four shapes`,
      key.length ? 'the key' : 'no key',
    ],
    ['answered at all', open.join(', ')],
  );
  found.say('## From within the page’s script of ours');
  found.table(['asked', 'answer'], rows);
}

/** The page’s own origin: our script writes nothing there. */
async function pageKeepsNothing(found: Measured, page: Page) {
  const kept = await allKept(page);
  for (const [place, text] of Object.entries(kept)) {
    if (!/^(\{\}|\[\]|)$/.test(text))
      found.fail(`the page’s origin keeps ${place}: ${text.slice(0, 80)}`);
  }
}

async function lock(app: Launched, desk: Page): Promise<void> {
  await desk.goto(`${app.origin}/desk.html#/data`);
  await desk.reload();
  const card = desk.getByRole('region', { name: '口令保护' });
  const set = card.getByRole('button', { name: '设口令', exact: true });
  await set.click();
  await card.getByLabel('口令', { exact: true }).fill(PASS);
  await card.getByLabel('再输一次').fill(PASS);
  await set.click();
  await card.getByRole('button', { name: '现在上锁' }).waitFor({ timeout: 60_000 });
  await card.getByText('正在加密').waitFor({ state: 'hidden', timeout: 120_000 });
  await card.getByRole('button', { name: '现在上锁' }).click();
  await desk.getByRole('heading', { name: '已上锁' }).waitFor();
}

async function open(desk: Page): Promise<void> {
  await desk.getByLabel('口令', { exact: true }).fill(PASS);
  await desk.keyboard.press('Enter');
  await desk.getByRole('region', { name: '口令保护' }).waitFor({ timeout: 30_000 });
}

/** The chat pages are closed first: what they show is theirs, and they would tell it again. */
async function eraseAll(app: Launched, desk: Page): Promise<void> {
  for (const page of app.context.pages()) if (page !== desk) await page.close();
  await desk.goto(`${app.origin}/desk.html#/data`);
  await desk.reload();
  await desk.getByRole('button', { name: '全部删除…' }).click();
  await desk.getByRole('button', { name: '全部删除' }).last().click();
  await desk.getByText('还没有备份过。').waitFor({ timeout: 60_000 });
}

function tellNetwork(
  found: Measured,
  asked: readonly { host: string; what: string; body: string }[],
  model: string,
  site: string,
  marks: Markers,
) {
  const counts = new Map<string, number>();
  for (const { host, what } of asked) {
    const who = host === model ? 'the model’s address' : host === site ? 'the chat page' : host;
    counts.set(`${who}: ${what}`, (counts.get(`${who}: ${what}`) ?? 0) + 1);
    const own = host === site && /^GET \/(favicon\.ico)?$/.test(what);
    if (host !== model && !own) found.fail(`asked of ${host}: ${what}`);
  }
  found.say('## What left for the network');
  found.table(['asked', 'times'], [...counts]);
  const sent = new Set(
    asked
      .filter(({ host }) => host === model)
      .flatMap(({ body }) => marks.foundIn(Buffer.from(body))),
  );
  found.say(`In what was sent to the model: ${[...sent].join(', ') || 'no mark'}.`);
  for (const kind of ['names', 'notes', 'remarks', 'key of the model'] as const) {
    if (sent.has(kind)) found.fail(`the model was sent ${kind}`);
  }
}

/** By place, not by file: their names change with every run. */
function summary(places: readonly string[]): string {
  const short = places.map((place) =>
    place.includes('IndexedDB') ? 'our database’s files' : place.replace(/[^/]*\d{5,}[^/]*/g, '…'),
  );
  return [...new Set(short)].slice(0, 6).join(', ') || '–';
}
