import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launch } from '../../tools/launch';
import { type ClockedExtension, clockedExtension } from './clocked-extension';

/** ms after which a message counts as lost. */
const PATIENCE = 30_000;

/** A worker's answer; `cut` when it ended before it answered, `silent` when nobody told even that. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string }
  | 'cut'
  | 'silent';

/** Sends messages to the worker as a chat page's script or one of our pages would, and ends it. */
export class Driver {
  readonly #extension: ClockedExtension;
  readonly #profile: string;
  #app: Launched | null = null;
  #page: Page | null = null;
  #cdp: CDPSession | null = null;

  private constructor(extension: ClockedExtension, profile: string) {
    this.#extension = extension;
    this.#profile = profile;
  }

  /** @param now ms; at which the worker's clock stands */
  static async start(now: number): Promise<Driver> {
    const profile = mkdtempSync(join(tmpdir(), 'rewarm-'));
    const driver = new Driver(clockedExtension(now, profile), profile);
    await driver.#open();
    return driver;
  }

  /** Closes the browser and starts it again with another clock. @param now ms */
  async restartAt(now: number): Promise<void> {
    await this.#app?.close();
    this.#extension.setClock(now);
    await this.#open();
  }

  /** One message, sent once. */
  async send(name: string, data: unknown): Promise<Answer> {
    return this.#pageOrFail().evaluate(
      ([message, patience]) =>
        Promise.race([
          chrome.runtime.sendMessage(message).then(
            (answer) => (answer ?? 'cut') as Answer,
            () => 'cut' as const,
          ),
          new Promise<'silent'>((done) => setTimeout(() => done('silent'), patience as number)),
        ]),
      [{ rewarm: name, data }, PATIENCE],
    );
  }

  /** Ends the worker at once, in the middle of what it does. @returns whether there was one */
  async kill(): Promise<boolean> {
    const cdp = this.#cdp as CDPSession;
    const { targetInfos } = await cdp.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.#app?.origin ?? '-'),
    );
    if (!worker) return false;
    const closed = await cdp
      .send('Target.closeTarget', { targetId: worker.targetId })
      .catch(() => null);
    return closed !== null;
  }

  /** All rows of every table and all settings, each row as text with its bytes, in order of keys. */
  async everything(): Promise<Record<string, string[]>> {
    return this.#pageOrFail().evaluate(READ, null);
  }

  /** Has the worker learned from this day and judged everybody by it? */
  async hasJudged(day: number): Promise<boolean> {
    const page = this.#pageOrFail();
    const { learned = [] } = await page.evaluate(READ, 'learned');
    const { sweep = null } = await page.evaluate(() => chrome.storage.local.get('sweep'));
    return sweep === null && learned.some((row) => JSON.parse(row).at === day);
  }

  async close(): Promise<void> {
    await this.#app?.close();
    this.#extension.remove();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** A page that may speak for both sides, without its own scripts. */
  async #open(): Promise<void> {
    const extension = this.#extension.folder;
    const app = await launch({ extension, profile: this.#profile });
    const page = await app.context.newPage();
    const cdp = await app.context.newCDPSession(page);
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(`${app.origin}/practice.html`);
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
    this.#app = app;
    this.#page = page;
    this.#cdp = cdp;
  }

  #pageOrFail(): Page {
    if (!this.#page) throw new Error('the driver has no page');
    return this.#page;
  }
}

/** Runs in the page. */
const READ = async (table: string | null) => {
  const plain = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') };
    }
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
  };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('rewarm'));
  const found: Record<string, string[]> = {};
  for (const name of db.objectStoreNames) {
    if (table !== null && name !== table) continue;
    const rows = await done(db.transaction(name).objectStore(name).getAll());
    found[name] = rows.map((row) => JSON.stringify(plain(row)));
  }
  db.close();
  if (table !== null) return found;
  const settings = await chrome.storage.local.get(null);
  found['storage.local'] = Object.keys(settings)
    .sort()
    .map((key) => JSON.stringify([key, plain(settings[key])]));
  return found;
};

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: string | null): Promise<Record<string, unknown>> } };
};
