import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundleScript } from '../../hosts/bundle';
import type * as script from './script';

declare global {
  const teach: typeof script;
}

let bundled: Promise<string> | undefined;

/** Everything of teaching, to be run in a page. */
export function teachScript(): Promise<string> {
  bundled ??= bundleScript(fileURLToPath(new URL('script.ts', import.meta.url)), 'teach');
  return bundled;
}

/** A page that shows the html and holds everything of teaching as `teach`. */
export async function teachPage(browser: Browser, html: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
  const page = await context.newPage();
  await page.route('https://desk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://desk.example/work');
  await page.evaluate(`${await teachScript()};globalThis.teach = teach;`);
  return page;
}
