import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { browserArgs, findBrowser } from '../../tools/browser';
import { TEST_BUILD } from '../../tools/build-extension';

/** An extension that can be updated, switched off and on, and removed, as the browser does it. */
export interface Installed {
  readonly context: BrowserContext;
  readonly origin: string;
  /** A new version is put in place and started. */
  update(): Promise<void>;
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  remove(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser and installs the test build in it, from a copy that can be given new versions. */
export async function install(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'rewarm-update-'));
  const build = join(folder, 'extension');
  cpSync(TEST_BUILD, build, { recursive: true });
  let version = 0;
  const nextVersion = () => {
    version += 1;
    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version: `0.1.${version}` }));
  };
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser(),
    headless: true,
    args: [...browserArgs(), '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'zh-CN',
    env: { ...process.env, TZ: 'Asia/Shanghai' } as Record<string, string>,
    viewport: { width: 1200, height: 800 },
  });
  const cdp = await browserSession(context);
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: build });
  const workers = () => context.serviceWorkers().filter((one) => one.url().includes(id));
  const started = async (): Promise<Worker> =>
    workers()[0] ?? context.waitForEvent('serviceworker', { timeout: 30_000 });
  await started();
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  // Without it the browser switches off what is loaded from a folder and reloads itself.
  await settings.evaluate(() =>
    (globalThis as never as Settings).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  const switchTo = async (on: boolean) => {
    await settings.evaluate(
      ([extension, enabled]) =>
        (globalThis as never as Management).chrome.management.setEnabled(extension, enabled),
      [id, on] as const,
    );
  };
  return {
    context,
    origin: `chrome-extension://${id}`,
    async update() {
      nextVersion();
      const worker = await started();
      const gone = worker.waitForEvent('close', { timeout: 30_000 });
      // It ends in the middle of its answer.
      await worker
        .evaluate(() => (globalThis as never as Reload).chrome.runtime.reload())
        .catch(() => {});
      await gone;
      await started();
    },
    switchOff: () => switchTo(false),
    switchOn: () => switchTo(true),
    remove: async () => void (await cdp.send('Extensions.uninstall', { id })),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What goes wrong in a page, whoever's script it is: thrown errors, and words in the console. */
export async function complaintsOf(context: BrowserContext, page: Page): Promise<string[]> {
  const heard: string[] = [];
  const cdp = await context.newCDPSession(page);
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    heard.push(`${text} ${exception?.description ?? ''}`);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    heard.push(`${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (!/favicon/.test(entry.url ?? '')) heard.push(`${entry.level}: ${entry.text}`);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  return heard;
}

interface AnySession {
  send(method: string, params: object): Promise<{ id: string }>;
}

async function browserSession(context: BrowserContext): Promise<AnySession> {
  const session: CDPSession | undefined = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no debugging session of its own');
  return session as never;
}

interface Management {
  chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
}
interface Settings {
  chrome: { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } };
}
interface Reload {
  chrome: { runtime: { reload(): void } };
}
