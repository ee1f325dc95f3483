import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserArgs, findBrowser } from './browser';
import { TEST_BUILD } from './build-extension';

/** A browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** `chrome-extension://…` without a slash at the end. */
  readonly origin: string;
  /** The folder the browser keeps everything in. */
  readonly profile: string;
  /** The service worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  /** The side panel beside a page, opened as a page of its own. */
  openPanel(beside: Page, path?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  /** null: as large as the window. */
  readonly viewport?: { width: number; height: number } | null;
  readonly headless?: boolean;
  /** More of the browser's command line. */
  readonly args?: readonly string[];
  /** Settings of the browser, as its `Preferences` file has them. */
  readonly preferences?: object;
  /** A folder that an earlier browser kept everything in; it stays when this one is closed. */
  readonly profile?: string;
  /** Of the browser and the worker; Asia/Shanghai unless told. */
  readonly timeZone?: string;
}

/** Starts an installed Chromium with the extension, and a new profile unless one is given. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? TEST_BUILD;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'rewarm-')));
  if (options.preferences) {
    await mkdir(join(profile, 'Default'), { recursive: true });
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(options.preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    // A window to look at: large, and without the bar that warns of test flags.
    args: [
      ...browserArgs(extension),
      ...(options.args ?? []),
      ...(options.headless === false ? ['--test-type', '--window-size=1480,940'] : []),
    ],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? (options.viewport === null ? null : 'light'),
    locale: options.locale ?? 'zh-CN',
    // Tests live in one time zone, the worker too; who watches lives in their own.
    ...(options.headless === false
      ? {}
      : {
          env: { ...process.env, TZ: options.timeZone ?? 'Asia/Shanghai' } as Record<
            string,
            string
          >,
        }),
  });
  // As long as a slow machine may need.
  context.setDefaultTimeout(60_000);
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = (await worker()).url().split('/').slice(0, 3).join('/');
  return {
    context,
    origin,
    profile,
    worker,
    async killWorker() {
      const browser = await context.browser()?.newBrowserCDPSession();
      const cdp = browser ?? (await context.newCDPSession(context.pages()[0] as Page));
      const { targetInfos } = await cdp.send('Target.getTargets');
      for (const target of targetInfos) {
        if (target.type === 'service_worker' && target.url.startsWith(origin)) {
          await cdp.send('Target.closeTarget', { targetId: target.targetId });
        }
      }
    },
    async openPanel(beside, path = '/sidepanel.html') {
      const panel = await context.newPage();
      await panel.goto(`${origin}${path}`);
      const tab = await panel.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((t) => t.url === url || t.pendingUrl === url)?.id;
      }, beside.url());
      await panel.goto(`${origin}${path}?tab=${tab ?? ''}`);
      return panel;
    },
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

declare const chrome: {
  tabs: { query(q: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]> };
};
