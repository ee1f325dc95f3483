import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundleScript } from '../../hosts/bundle';
import type * as script from './script';

declare global {
  const teach: typeof script;
}

let bundled: Promise<string> | undefined;

/** A page that shows the html and holds everything of teaching as `teach`. */
export async function teachPage(browser: Browser, html: string): Promise<Page> {
  bundled ??= bundleScript(fileURLToPath(new URL('script.ts', import.meta.url)), 'teach');
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
  const page = await context.newPage();
  await page.route('https://desk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://desk.example/work');
  await page.evaluate(`${await bundled};globalThis.teach = teach;`);
  return page;
}
