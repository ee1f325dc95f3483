import type { Browser } from 'playwright-core';
import type { PracticeHooks, PracticeState } from '@/components/practice/test-hooks';
import { SitePage } from '../sites/page-kit';

/** ms; the moment the tests open the desk at: a Sunday afternoon in Shanghai. */
export const ANCHOR = Date.parse('2026-11-22T14:30:00+08:00');

declare global {
  interface Window {
    __practice?: PracticeHooks;
  }
}

/** The practice desk in a page of its own, its clock at `ANCHOR` and running. */
export class OpenDesk {
  private constructor(readonly site: SitePage) {}

  /** @param query how the desk is to start, without seed, anchor and test */
  static async start(browser: Browser, url: string, query = 'live=0'): Promise<OpenDesk> {
    const site = await SitePage.open(browser, 'about:blank');
    await site.page.clock.install({ time: ANCHOR });
    await site.page.goto(`${url}/?test=1&seed=7&anchor=${ANCHOR}&${query}`);
    await site.page.locator('.session-item').first().waitFor();
    return new OpenDesk(site);
  }

  get page() {
    return this.site.page;
  }

  row(id: string) {
    return this.page.locator(`.session-item[data-id="${id}"]`);
  }

  async open(id: string): Promise<void> {
    await this.row(id).click();
    await this.page.locator(`.chat[data-id="${id}"]`).waitFor();
  }

  state(): Promise<PracticeState> {
    return this.page.evaluate(() => {
      if (!window.__practice) throw new Error('no hooks');
      return window.__practice.state();
    });
  }

  inbound(id: string, text: string): Promise<void> {
    return this.page.evaluate(([to, said]) => window.__practice?.inbound(to, said), [
      id,
      text,
    ] as const);
  }

  rename(className: string): Promise<string | undefined> {
    return this.page.evaluate((name) => window.__practice?.rename(name), className);
  }
}
