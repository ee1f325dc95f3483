import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { browserArgs, findBrowser } from '../../tools/browser';
import type { StateName } from './states';

const alias = { '@': fileURLToPath(new URL('../../..', import.meta.url)) };
const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../../.output/gallery-site', import.meta.url));

/** Set to `REWARM_LOOKS=all` for pictures of every look, sharp ones. */
export const ALL_LOOKS = process.env.REWARM_LOOKS === 'all';

/** How a state is to be shown. */
export interface Look {
  readonly state: StateName | `store-${string}`;
  readonly lang?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** The gallery, built and served on loopback, and a Chromium to look at it. */
export class OpenGallery {
  private readonly contexts = new Map<string, Promise<BrowserContext>>();

  private constructor(
    private readonly server: PreviewServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<OpenGallery> {
    const shared = { root, configFile: false, logLevel: 'error' } as const;
    await build({
      ...shared,
      // Production React: the test runner's NODE_ENV would choose the slow one.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      resolve: { alias },
      build: { outDir, emptyOutDir: true },
    });
    const server = await preview({
      ...shared,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs() });
    return new OpenGallery(server, browser);
  }

  /** Opens one state in a page of its own and waits until it stands still. */
  async show({ state, lang = 'zh-CN', theme = 'light', width = 380 }: Look): Promise<Page> {
    const context = await this.contextFor(lang);
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
    const base = this.server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${base}?${new URLSearchParams({ state, lang, theme })}`);
    await Promise.race([page.locator('main').waitFor({ timeout: 60_000 }), broken]);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
    });
    return page;
  }

  private contextFor(locale: string): Promise<BrowserContext> {
    const known = this.contexts.get(locale);
    if (known) return known;
    const fresh = this.browser.newContext({
      deviceScaleFactor: ALL_LOOKS ? 2 : 1,
      locale,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    this.contexts.set(locale, fresh);
    return fresh;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
