import type { Page } from 'playwright-core';
import type { Launched } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { databaseReader, messages } from '../tools/read-database';
import { bubble, chatPage, quietContact, startPageHost } from './hostile/chat-page';
import { complaintsOf, type Installed, install } from './update/installed';

export const title = 'Updated, switched off and on, and removed, with five chats open';

const TABS = 5;

/**
 * Five chat pages stay open, in which a message comes in every 300 ms, while the extension is updated
 * and switched off and on, and removed at last.
 */
export default async function update(found: Measured, { quick }: { quick: boolean }) {
  await updates(found, TABS, quick ? 2 : 10);
}

/** @param rounds of an update, switching off and switching on */
export async function updates(found: Measured, count: number, rounds: number): Promise<void> {
  const host = await startPageHost();
  const app = await install();
  try {
    const tabs = await openTabs(app, host, count);
    const rows: (string | number)[][] = [];
    const note = (what: string, results: readonly Waited[]) => {
      rows.push([
        what,
        Math.max(...results.map(({ ms }) => ms)),
        Math.max(...results.map(({ most }) => most)),
        results.filter(({ right }) => right).length,
      ]);
      for (const [i, { right, seen }] of results.entries()) {
        if (!right) found.fail(`${what}: tab ${i + 1} shows ${seen}`);
      }
    };
    for (let round = 1; round <= rounds; round++) {
      const before = await Promise.all(tabs.map(({ page }) => tagOf(page)));
      await app.update();
      note(
        `update ${round}`,
        await Promise.all(tabs.map(({ page }, i) => until(page, (now) => isNew(now, before[i])))),
      );
      await app.switchOff();
      note(
        `off ${round}`,
        await Promise.all(tabs.map(({ page }) => until(page, (now) => now.left === 0))),
      );
      await app.switchOn();
      note(
        `on ${round}`,
        await Promise.all(tabs.map(({ page }) => until(page, (now) => isNew(now, before[0])))),
      );
    }
    found.table(
      ['what', 'slowest tab, ms', 'badges on one row at most', 'tabs as they should be'],
      rows,
    );
    for (const { page } of tabs) {
      const most = (await look(page)).most;
      if (most > 1) found.fail(`a row wore ${most} badges at once`);
    }
    await compare(found, app, tabs);
    await removeAll(found, app, tabs, note);
    const heard = tabs.flatMap(({ heard }) => heard);
    found.say(`Errors and words in the pages’ consoles: ${heard.length}.`);
    for (const line of new Set(heard)) found.fail(`the page’s console: ${line}`);
  } finally {
    await app.close();
    await host.stop();
  }
}

interface Tab {
  readonly page: Page;
  readonly heard: string[];
}

interface Look {
  /** Elements of ours in the page, and rows with a style that was not theirs. */
  readonly left: number;
  readonly badges: number;
  readonly tag: string;
  /** Badges that one row wore at once, ever. */
  readonly most: number;
}

interface Waited {
  readonly ms: number;
  readonly most: number;
  readonly right: boolean;
  readonly seen: string;
}

const isNew = (now: Look, tag = '') => now.badges === 1 && now.tag !== tag;

/** Each tab shows a quiet contact first, who gets a badge, then one who writes all the time. */
async function openTabs(
  app: Installed,
  host: Awaited<ReturnType<typeof startPageHost>>,
  count: number,
): Promise<Tab[]> {
  const tabs: Tab[] = [];
  for (let tab = 0; tab < count; tab++) {
    const quiet = quietContact(`quiet-${tab}`, `安静${tab}`, Date.now());
    const rows = [
      quiet,
      ...Array.from({ length: 12 }, (_, i) => ({ id: `r${tab}-${i}`, name: `客户${tab}-${i}` })),
    ];
    const html = chatPage({ rows, open: quiet, messages: quiet.messages });
    host.put(`/${tab}`, { html });
    const page = await app.context.newPage();
    const heard = await complaintsOf(app.context, page);
    await page.goto(`${host.url}/${tab}`);
    await page.evaluate(watchBadges);
    tabs.push({ page, heard });
  }
  for (const { page } of tabs) {
    const { right, seen } = await until(page, (now) => now.badges === 1);
    if (!right) throw new Error(`no badge to begin with: ${seen}`);
    const first = bubble({ id: 'live-0', at: Date.now(), text: '在' });
    await page.evaluate(writeOn, first);
  }
  return tabs;
}

/** In the page: counts the badges of each row whenever a timer comes round. */
function watchBadges(): void {
  const seen = { most: 0 };
  Object.assign(globalThis, { seen });
  setInterval(() => {
    for (const row of document.querySelectorAll('.session-item')) {
      const worn = [...row.children].filter((child) => child.localName.startsWith('x-')).length;
      seen.most = Math.max(seen.most, worn);
    }
  }, 10);
}

/** In the page: another conversation is opened, and somebody writes in it without end. */
function writeOn(first: string): void {
  const chat = document.querySelector<HTMLElement>('.chat');
  const row = document.querySelectorAll<HTMLElement>('.session-item')[1];
  const list = chat?.querySelector('.message-list');
  const heading = chat?.querySelector('.chat-name');
  if (!chat || !row || !list || !heading) throw new Error('no chat');
  chat.dataset.id = row.dataset.id;
  heading.textContent = row.querySelector('.session-name')?.textContent ?? '';
  list.innerHTML = first;
  let n = 0;
  const writing = setInterval(() => {
    // Fewer than one reading takes: every one of them stays rendered.
    if (list.childElementCount >= 290) return;
    n += 1;
    const next = list.lastElementChild?.cloneNode(true) as HTMLElement;
    next.dataset.messageId = `live-${n}`;
    next.dataset.ts = String(Date.now());
    list.append(next);
  }, 300);
  Object.assign(globalThis, { writing });
}

function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const ours = [...document.querySelectorAll('*')].filter((one) =>
      one.localName.startsWith('x-'),
    );
    const styled = document.querySelectorAll('.session-item[style]').length;
    const badges = ours.filter((one) => one.parentElement?.matches('.session-item'));
    return {
      left: ours.length + styled,
      badges: badges.length,
      tag: badges[0]?.localName ?? '',
      most: (globalThis as never as { seen?: { most: number } }).seen?.most ?? 0,
    };
  });
}

const tagOf = async (page: Page) => (await look(page)).tag;

async function until(page: Page, holds: (now: Look) => boolean): Promise<Waited> {
  const began = performance.now();
  for (;;) {
    const now = await look(page);
    const ms = performance.now() - began;
    const right = holds(now);
    if (right || ms > 20_000) return { ms, most: now.most, right, seen: JSON.stringify(now) };
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What each page shows of the contact who writes, against what was recorded of them. */
async function compare(found: Measured, app: Installed, tabs: readonly Tab[]): Promise<void> {
  const shown = await Promise.all(
    tabs.map(({ page }) =>
      page.evaluate(() => {
        // Nothing comes in any more while it is counted.
        clearInterval((globalThis as never as { writing: number }).writing);
        const heading = document.querySelector('.chat-name')?.textContent ?? '';
        const shown = [...document.querySelectorAll<HTMLElement>('.message')];
        return { name: heading, times: shown.map((one) => Number(one.dataset.ts)) };
      }),
    ),
  );
  const database = await databaseReader(app as never as Launched);
  let recorded = await database.read();
  const isWhole = () =>
    shown.every(({ name, times }) => messages(recorded.get(name)).length >= times.length);
  for (let tries = 0; tries < 60 && !isWhole(); tries++) {
    await new Promise((done) => setTimeout(done, 1000));
    recorded = await database.read();
  }
  // What is written twice would be there by now.
  await new Promise((done) => setTimeout(done, 3000));
  recorded = await database.read();
  await database.close();
  const rows = shown.map(({ name, times }, tab) => {
    const count = times.length;
    const facts = messages(recorded.get(name));
    const live = facts.length;
    const missing = times.filter((time) => !facts.some(({ at }) => at === time));
    if (missing.length > 0)
      found.fail(`${name}: not recorded: ${missing.map((at) => at - (times[0] ?? 0)).join()}`);
    const quiet = messages(recorded.get(`安静${tab}`)).length;
    if (live !== count) found.fail(`${name}: ${count} shown, ${live} recorded`);
    if (quiet !== 40) found.fail(`安静${tab}: 40 shown, ${quiet} recorded`);
    return [tab + 1, count, live, 40, quiet];
  });
  found.table(['tab', 'came in meanwhile', 'recorded', 'shown before', 'recorded'], rows);
}

async function removeAll(
  found: Measured,
  app: Installed,
  tabs: readonly Tab[],
  note: (what: string, results: readonly Waited[]) => void,
): Promise<void> {
  await app.remove();
  const gone = await Promise.all(tabs.map(({ page }) => until(page, (now) => now.left === 0)));
  note('removed', gone);
  // Whatever still ran would speak now: a key in the box, a change of the list.
  for (const { page } of tabs) {
    await page.locator('.compose-input').fill('在的');
    await page.evaluate(() => document.querySelector('.session-list')?.firstElementChild?.remove());
  }
  await new Promise((done) => setTimeout(done, 5000));
  const left = await Promise.all(tabs.map(({ page }) => look(page)));
  const slowest = Math.round(Math.max(...gone.map(({ ms }) => ms)));
  found.say(
    `Removed: nothing of it was left in any page after ${slowest} ms, nor five seconds later.`,
  );
  if (left.some((one) => one.left > 0)) found.fail('something came back after the removal');
}
