import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { browserArgs, findBrowser } from '../../tools/browser';
import type { DeskStateName } from './states';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = { root: here('.'), configFile: false, logLevel: 'error' } as const;
const outDir = here('../../../.output/desk-gallery-site');

/** How a state is to be shown. */
export interface DeskLook {
  readonly state: DeskStateName;
  readonly lang?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** The desk with made-up data, built and served on loopback, and a Chromium to look at it. */
export class OpenDesk {
  private constructor(
    private readonly server: PreviewServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<OpenDesk> {
    await build({
      ...shared,
      // Production React: the test runner's NODE_ENV would choose the slow one.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      resolve: { alias: { '@': here('../../..') } },
      build: { outDir, emptyOutDir: true },
    });
    const server = await preview({
      ...shared,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs() });
    return new OpenDesk(server, browser);
  }

  /** Opens one state in a page of its own. */
  async show({ state, lang = 'zh-CN', theme = 'light', width = 1280 }: DeskLook): Promise<Page> {
    const page = await this.browser.newPage({
      locale: lang,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      viewport: { width, height: 860 },
    });
    const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
    const base = this.server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${base}?${new URLSearchParams({ state, lang, theme })}`);
    await Promise.race([page.locator('main h1').waitFor({ timeout: 60_000 }), broken]);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
