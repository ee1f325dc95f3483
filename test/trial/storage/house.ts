import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { STORE_TROUBLES } from '@/lib/core/model/store-trouble';
import { storeTexts } from '@/lib/i18n/store';
import { TEST_BUILD } from '../../tools/build-extension';
import { type Launched, launch } from '../../tools/launch';
import { databaseReader, messages } from '../../tools/read-database';
import { bubble, chatPage, type PageHost, quietContact } from '../hostile/chat-page';
import { holds } from '../hostile/context';

/** Whose worker runs: ours, none at all, or ours that opens nothing before `openGate`. */
export type WorkerKind = 'ours' | 'none' | 'gated';

/** Runs in the worker before ours. */
const GATE = `
const asked = IDBFactory.prototype.databases;
IDBFactory.prototype.databases = async function () {
  while (!(await chrome.storage.session.get('gate')).gate) await new Promise((r) => setTimeout(r, 50));
  return asked.call(this);
};`;

/** A profile on a disk, and a copy of the built extension whose worker can be exchanged. */
export class House {
  readonly folder: string;
  readonly profile: string;
  readonly #build: string;
  #edition = 0;

  /** @param disk a folder to keep the profile in; one of its own unless told */
  constructor(disk?: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'rewarm-storage-'));
    this.profile = join(disk ?? this.folder, 'profile');
    this.#build = join(this.folder, 'extension');
    mkdirSync(this.profile, { recursive: true });
    cpSync(TEST_BUILD, this.#build, { recursive: true });
  }

  /** Starts a browser on the profile as it lies there. */
  async start(kind: WorkerKind = 'ours', options: { timeZone?: string } = {}): Promise<Launched> {
    const ours = readFileSync(join(TEST_BUILD, 'background.js'), 'utf8');
    const script = { ours, none: '', gated: `(() => {${GATE}})();\n${ours}` }[kind];
    writeFileSync(join(this.#build, 'background.js'), script);
    const manifest = JSON.parse(readFileSync(join(TEST_BUILD, 'manifest.json'), 'utf8'));
    const version = `${manifest.version}.${this.#edition++}`;
    writeFileSync(join(this.#build, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    // The browser keeps a worker's file as it was when it first saw it.
    rmSync(join(this.profile, 'Default/Service Worker'), { recursive: true, force: true });
    return launch({
      extension: this.#build,
      profile: this.profile,
      args: ['--disk-cache-size=1000000'],
      ...options,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function openGate(app: Launched): Promise<void> {
  await (await app.worker()).evaluate(() => chrome.storage.session.set({ gate: true }));
}

/** A chat page in which messages come in when asked. */
export interface Chat {
  readonly page: Page;
  readonly name: string;
  /** More messages of this contact come in. */
  receive(count: number): Promise<void>;
  /** Messages the page shows of this contact. */
  shown(): Promise<number>;
}

let chats = 0;

export async function openChat(app: Launched, host: PageHost, now = Date.now()): Promise<Chat> {
  chats += 1;
  const number = chats;
  const quiet = quietContact(`quiet-${number}`, `安静${number}`, now);
  const rows = [quiet, { id: `other-${number}`, name: `客户${number}` }];
  host.put(`/${number}`, {
    html: chatPage({ rows, open: quiet, messages: quiet.messages }),
  });
  const page = await app.context.newPage();
  await page.goto(`${host.url}/${number}`);
  let n = 0;
  return {
    page,
    name: quiet.name,
    async receive(count) {
      const made = Array.from({ length: count }, (_, i) =>
        bubble({ id: `new-${number}-${n + i}`, at: Date.now() - 60_000 + (n + i) * 100 }),
      );
      n += count;
      await page.evaluate(
        (html) => document.querySelector('.message-list')?.insertAdjacentHTML('beforeend', html),
        made.join(''),
      );
    },
    shown: () => page.locator('.message').count(),
  };
}

/** What an operator sees. `ok`: nothing is said to be the matter. */
export interface Seen {
  readonly toolbar: string;
  readonly desk: string;
  readonly panel: string;
  readonly page: string;
}

const TITLES = new Map(
  STORE_TROUBLES.map((trouble) => [storeTexts('zh-CN').troubles[trouble].title, trouble] as const),
);
const troubleIn = (text: string) => [...TITLES].find(([title]) => text.includes(title))?.[1];

/** Desk and panel, kept open, and a look at all that an operator sees. */
export class Eyes {
  readonly desk: Page;
  readonly panel: Page;
  readonly #chat: Chat | null;

  private constructor(desk: Page, panel: Page, chat: Chat | null) {
    this.desk = desk;
    this.panel = panel;
    this.#chat = chat;
  }

  static async open(app: Launched, chat: Chat | null): Promise<Eyes> {
    const desk = await app.context.newPage();
    await desk.goto(`${app.origin}/desk.html`);
    const panel = chat
      ? await app.openPanel(chat.page)
      : await app.context.newPage().then(async (page) => {
          await page.goto(`${app.origin}/sidepanel.html`);
          return page;
        });
    await chat?.page.bringToFront();
    return new Eyes(desk, panel, chat);
  }

  async look(): Promise<Seen> {
    const mark = await this.desk.evaluate(async (url) => {
      const tabs = url ? await chrome.tabs.query({}) : [];
      const tabId = tabs.find((tab) => tab.url === url)?.id;
      const of = tabId === undefined ? {} : { tabId };
      return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)] as const;
    }, this.#chat?.page.url());
    const said = troubleIn(mark[1]);
    const banner = await this.#chat?.page.evaluate(() =>
      [...document.querySelectorAll('*')].some((one) =>
        one.shadowRoot?.textContent?.includes('先停止记录'),
      ),
    );
    return {
      toolbar: said ? `${mark[0]} ${said}` : mark[0] || 'ok',
      desk: await saidIn(this.desk),
      panel: await saidIn(this.panel),
      page: this.#chat ? (banner ? 'stopped' : 'ok') : '–',
    };
  }

  /** Looks until it is so. @returns what was seen last */
  async until(holdsIn: (seen: Seen) => boolean, ms = 40_000): Promise<Seen> {
    let seen = await this.look();
    await holds(async () => {
      seen = await this.look();
      return holdsIn(seen);
    }, ms);
    return seen;
  }
}

async function saidIn(page: Page): Promise<string> {
  const text = await page
    .evaluate(() => {
      const bar = document.querySelector('.store-bar')?.textContent;
      const view = document.querySelector('.store-trouble')?.textContent;
      return bar ? `bar ${bar}` : view ? `view ${view}` : '';
    })
    .catch(() => 'view gone');
  if (!text) return 'ok';
  return `${text.slice(0, 4).trim()} ${troubleIn(text) ?? 'something else'}`;
}

export const allOk = ({ toolbar, desk, panel, page }: Seen) =>
  toolbar === 'ok' && desk === 'ok' && panel === 'ok' && page !== 'stopped';

/** How many messages of a contact are recorded, and how many of those are there twice. */
export async function recordedOf(
  app: Launched,
  name: string,
): Promise<{ count: number; twice: number }> {
  const reader = await databaseReader(app);
  const all = messages((await reader.read()).get(name));
  await reader.close();
  return { count: all.length, twice: all.length - new Set(all.map(({ id }) => id)).size };
}

/** Waits until all that a chat shows is recorded. */
export async function untilRecorded(app: Launched, chat: Chat, ms = 60_000) {
  const shown = await chat.shown();
  let found = { count: 0, twice: 0 };
  await holds(async () => {
    found = await recordedOf(app, chat.name);
    return found.count >= shown;
  }, ms);
  return { shown, ...found };
}

/** Every row of every table as text, by table; the database is read as it lies there. */
export async function allRows(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // While an upgrade waits, only who has it open already can read.
    const { held } = globalThis as { held?: IDBDatabase };
    const db = held ?? (await done(indexedDB.open('rewarm')));
    const found: Record<string, string[]> = { version: [String(db.version)] };
    for (const name of db.objectStoreNames) {
      const rows = await done(db.transaction(name).objectStore(name).getAll());
      found[name] = rows.map((row) =>
        JSON.stringify(row, (_, value) =>
          ArrayBuffer.isView(value) ? [...(value as never as number[])] : value,
        ),
      );
    }
    if (!held) db.close();
    return found;
  });
}

/** A page of the extension's origin without scripts of its own. */
export async function bare(app: Launched): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(`${app.origin}/manifest.json`);
  return page;
}

declare const chrome: {
  storage: { session: { set(items: object): Promise<void> } };
  tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> };
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
};
