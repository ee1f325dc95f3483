import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Launched } from '../../tools/launch';
import { noticedBy, wrongful } from '../../tools/page-witness';

const DEFINITIONS = fileURLToPath(new URL('../../../lib/sites/definitions/', import.meta.url));
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AHEAD = 60 * DAY;
const ONE = '在吗，最近还好吗？😀';
const TWO = '在吗？\n护手霜到货了\n要不要留两支';
/** Somebody is always at the desk, so that whoever waits has a badge at any hour. */
const ALWAYS = { ...DEFAULT_SHIFTS, week: Array(7).fill([{ from: 0, to: 1440 }]), holidays: false };
const PICK_TEXTS = { field: 'F', hover: 'H', taken: 'T', keys: 'K', count: '{n}' };

/** What the overlay was made to do on one page, and what came of it. */
export interface Acted {
  /** What was done, and whether it came to pass. */
  readonly done: ReadonlyMap<string, boolean>;
  /** What no script of ours may do, and was done. */
  readonly wrong: readonly string[];
}

/** The built-in definitions, by id. */
export async function definitions(): Promise<Map<string, SiteDefinition>> {
  const all = readdirSync(DEFINITIONS).map(async (file) => {
    const { default: site } = await import(pathToFileURL(DEFINITIONS + file).href);
    return [site.id, site] as const;
  });
  return new Map(await Promise.all(all));
}

/** Where a page of our own making is shown: its own address, or one its definition names. */
export function addressOf(html: string, site: SiteDefinition): string {
  const own = /\bdata-url="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  const [match = `https://${site.id}.example/`] = site.matches;
  return own ?? match.replace('*.', 'qinghe.').replace(/\*$/, '');
}

/** Our own page from which the background and tabs are asked, as the panel asks them. */
export class Operator {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async start(app: Launched): Promise<Operator> {
    const worker = await app.worker();
    // Shown times are of today, whoever they belong to: the background alone lives later.
    await worker.evaluate(
      ([shifts, ahead]) => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + ahead;
        return (globalThis as never as Chrome).chrome.storage.local.set({ shifts });
      },
      [ALWAYS, AHEAD] as const,
    );
    const page = await app.context.newPage();
    // The one page of ours that may also tell what was observed.
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    await page.locator('.session-item').first().waitFor();
    return new Operator(page);
  }

  /** @returns the answer's value; throws what was refused */
  ask(name: string, data: unknown): Promise<unknown> {
    return this.page.evaluate(
      async ([rewarm, given]) => {
        const { chrome } = globalThis as never as Chrome;
        const answer = await chrome.runtime.sendMessage({ rewarm, data: given });
        if (!answer?.ok) throw new Error(`${rewarm}: ${answer?.why}`);
        return answer.value;
      },
      [name, data] as const,
    );
  }

  /** Asks the script in the tab that shows this address. */
  askTab(url: string, name: string, data: unknown): Promise<unknown> {
    return this.page.evaluate(
      async ([address, rewarm, given]) => {
        const { chrome } = globalThis as never as Chrome;
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === address)?.id ?? 0;
        const answer = await chrome.tabs.sendMessage(tab, { rewarm, data: given }, { frameId: 0 });
        if (!answer?.ok) throw new Error(`${rewarm}: ${answer?.why}`);
        return answer.value;
      },
      [url, name, data] as const,
    );
  }

  /** Puts the teaching script into that tab. */
  async teach(url: string): Promise<void> {
    await this.page.evaluate(async (address) => {
      const { chrome } = globalThis as never as Chrome;
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === address)?.id ?? 0;
      await chrome.scripting.executeScript({
        target: { tabId: tab, frameIds: [0] },
        files: ['/overlay-teach.js'],
      });
    }, url);
  }
}

interface Shown {
  readonly site: string;
  readonly scope: string;
  readonly open: string | null;
  readonly shown: readonly string[];
}

const NOTHING_SHOWN: Shown = { site: '', scope: '', open: null, shown: [] };

/**
 * Has the overlay do everything it can on one page that is open: read, flag, card, insertion from card
 * and panel, the guard above a typing hand, "show me", reading an unknown page, pointing, repair, and
 * a page that breaks. What the page noticed is judged after each.
 */
export async function everyAct(
  operator: Operator,
  page: Page,
  site: SiteDefinition,
): Promise<Acted> {
  const done = new Map<string, boolean>();
  const wrong: string[] = [];
  const act = async (name: string, work: () => Promise<boolean>) => {
    const came = await work().catch(() => false);
    done.set(name, came);
    wrong.push(...wrongful(await noticedBy(page)).map((what) => `${name}: ${what}`));
  };
  const tab = (name: string, data: unknown) => operator.askTab(page.url(), name, data);
  let now = NOTHING_SHOWN;

  await act('read', async () => {
    now = await until(async () => {
      const state = (await tab('page/read', null)) as Shown | null;
      return state && (state.open !== null || !site.thread) ? state : null;
    }).catch(async () => (await tab('page/read', null)) as Shown);
    if (now.site !== site.id) throw new Error(`read as ${now.site}`);
    return now.shown.length > 0 || now.open !== null;
  });
  const { open, shown, scope } = now;
  const all = [...new Set([...shown, ...(open ? [open] : [])])];

  await act('badges', async () => {
    const contacts = all.slice(0, 50).map(quietContact);
    await operator.ask('observe/batch', { site: site.id, scope, contacts, covered: null });
    await tab('flags/stale', null);
    await badgesOf(page).first().waitFor({ timeout: 4000 });
    return true;
  });
  await act('card', async () => {
    if (!done.get('badges')) return false;
    for (const badge of (await badgesOf(page).all()).slice(0, 6)) {
      await badge.click({ timeout: 2000 }).catch(() => {});
      if (await cardOf(page).getByRole('button', { name: '填入' }).count()) break;
    }
    await cardOf(page).waitFor({ timeout: 3000 });
    return true;
  });
  await act('insertion from the card', async () => {
    const button = cardOf(page).getByRole('button', { name: /^(填入|复制)$/ });
    if ((await button.count()) === 0) return false;
    await button.focus();
    await hold(page, 'Enter');
    await cardOf(page).getByRole('status').filter({ hasText: /./ }).waitFor({ timeout: 3000 });
    return true;
  });
  await act('other buttons of the card', async () => {
    if (!done.get('card')) return false;
    for (const name of [/换一条/, /天后再说|明天再说/, /撤销/, /判断不对|不对/, /撤销/]) {
      const button = cardOf(page).getByRole('button', { name }).first();
      if (await button.count()) await button.click({ timeout: 1500 }).catch(() => {});
    }
    await page.keyboard.press('Escape');
    return true;
  });

  const insert = (text: string) => async () => {
    await empty(page, site);
    const reply = (await tab('compose/insert', { contact: open, text })) as { inserted: boolean };
    return reply.inserted;
  };
  await act('insertion from the panel', insert(ONE));
  await act('insertion of several lines', insert(TWO));
  await act('insertion for somebody else', async () => {
    const other = shown.find((id) => id !== open) ?? '0'.repeat(32);
    const reply = (await tab('compose/insert', { contact: other, text: ONE })) as {
      inserted: boolean;
    };
    if (reply.inserted) wrong.push('insertion for somebody else: was made');
    return true;
  });
  await act('guard above a typing hand', async () => {
    const box = boxOf(page, site);
    if (!box || (await box.count()) === 0) return false;
    await empty(page, site);
    await box.focus();
    await page.keyboard.insertText('全场五折，今晚十二点截止');
    await page.waitForTimeout(900);
    return (await page.getByRole('status', { name: '发送前看一眼' }).count()) > 0;
  });
  await act('pointing at messages and rows', async () => {
    await tab('thread/reveal', { contact: open ?? shown[0], times: [Date.now() - HOUR] });
    const { found } = (await tab('row/locate', { contact: shown[0] ?? open })) as {
      found: boolean;
    };
    return found;
  });

  await act('reading an unknown page', async () => {
    await operator.teach(page.url());
    const reply = (await tab('teach/read', { answers: [] })) as { kind: string };
    await tab('teach/point', { index: 0, option: 0 }).catch(() => {});
    await tab('teach/point', null);
    await tab('teach/skeleton', null);
    return reply.kind === 'found';
  });
  await act('repair', async () => {
    const prints = await tab('teach/prints', { definition: site });
    await tab('teach/repair', { definition: site, prints });
    await tab('teach/ids', { definition: site });
    return true;
  });
  await act('pointing a field out', async () => {
    const field = site.list ? 'list.name' : 'thread.text';
    const picked = tab('teach/pick', { definition: site, field, texts: PICK_TEXTS }).catch(() => ({
      kind: 'left',
    }));
    await click(page, site.list?.row ?? site.thread?.row ?? 'body');
    await page.keyboard.press('ArrowUp');
    await tab('teach/press', { key: 'take' });
    await tab('teach/press', { key: 'leave' });
    return ((await picked) as { kind: string }).kind !== 'left';
  });
  await act('teaching by pointing', async () => {
    const led = tab('teach/lead', { point: 'box', texts: PICK_TEXTS }).catch(() => null);
    // The focus was in the box, and comes back to it while the key may still be down.
    await hover(page, site.compose?.box ?? 'body');
    await hold(page, 'Enter');
    await tab('teach/press', { key: 'leave' });
    await led;
    await tab('teach/pointed', null).catch(() => {});
    await tab('teach/forget', { from: 'row' });
    return true;
  });

  await act('a page that breaks', async () => {
    const hooks = [site.list?.rowLoose, site.list?.row, site.thread?.rowLoose];
    for (const hook of hooks) {
      await page.evaluate((rows) => {
        for (const element of rows ? document.querySelectorAll(rows) : []) {
          for (const { name } of [...element.attributes]) element.removeAttribute(name);
        }
      }, plainSelector(hook));
      const banner = page.getByText('读不准').first();
      await banner.waitFor({ timeout: 3500 }).catch(() => {});
      if ((await banner.count()) > 0) return true;
    }
    return false;
  });
  return { done, wrong };
}

/** Requests of pages, pop-ups and navigations, from now on; an own page has none after it was opened. */
export function watchTraffic(context: BrowserContext): { take(): string[] } {
  const seen: string[] = [];
  context.on('request', (ask) => {
    if (!ask.url().startsWith('chrome-extension://')) seen.push(`${ask.method()} ${ask.url()}`);
  });
  context.on('page', (page) => seen.push(`new tab ${page.url()}`));
  return { take: () => seen.splice(0) };
}

/** They wrote every other day until an hour ago; for the background that is two months ago. */
function quietContact(id: string, index: number) {
  const last = Date.now() - HOUR;
  return {
    id,
    kind: 'person',
    identity: 'strong',
    name: '',
    seen: [{ from: last - 60 * DAY, to: last + AHEAD }],
    interactions: Array.from({ length: 22 }, (_, i) => ({
      id: `${id.slice(0, 12)}${(1000 + i).toString(16).padStart(4, '0')}`,
      at: last - (21 - i) * 2 * DAY,
      precision: 'exact',
      // Of every third the last word was not answered.
      direction: i % 2 === (index % 3 === 2 ? 1 : 0) ? 'in' : 'out',
      kind: 'text',
      features: 0,
      length: 12,
      origin: 'thread',
      native: true,
    })),
  };
}

const badgesOf = (page: Page) => page.getByRole('button', { name: /打开(流失预警)?卡片/ });
const cardOf = (page: Page) => page.getByRole('dialog', { name: /预警|卡片/ });

function boxOf(page: Page, { compose }: SiteDefinition) {
  return compose ? page.locator(plainSelector(compose.box) ?? 'textarea').first() : null;
}

/** Playwright enters open shadow roots by itself. */
const plainSelector = (selector: string | undefined) => selector?.replaceAll(' >>> ', ' ');

/** As the operator empties it, without a sign to the page. */
async function empty(page: Page, site: SiteDefinition): Promise<void> {
  const box = boxOf(page, site);
  if (!box || (await box.count()) === 0) return;
  await box.evaluate((element) => {
    if ('value' in element) element.value = '';
    else element.replaceChildren();
  });
}

async function hover(page: Page, selector: string): Promise<void> {
  await page.waitForTimeout(150);
  const found = page.locator(plainSelector(selector) ?? 'body').first();
  const place = await found.boundingBox({ timeout: 1000 }).catch(() => null);
  await page.mouse.move((place?.x ?? 40) + 8, (place?.y ?? 40) + 8);
}

async function click(page: Page, selector: string): Promise<void> {
  await hover(page, selector);
  await page.mouse.down();
  await page.mouse.up();
}

/** Holds a key down as a hand does that rests on it: it repeats. */
export async function hold(page: Page, key: string): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await page.keyboard.down(key);
    await page.waitForTimeout(120);
  }
  await page.keyboard.up(key);
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; ; tries++) {
    const found = await look().catch(() => null);
    if (found !== null) return found;
    if (tries > 25) throw new Error('did not come');
    await new Promise((done) => setTimeout(done, 100));
  }
}

interface Chrome {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    tabs: {
      query(filter: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<Answer>;
    };
    runtime: { sendMessage(message: object): Promise<Answer> };
    scripting: { executeScript(what: object): Promise<unknown> };
  };
}

interface Answer {
  ok?: boolean;
  value?: unknown;
  why?: string;
}
