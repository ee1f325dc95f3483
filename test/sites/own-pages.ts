import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { SitePage } from './page-kit';

/** Where the pages of our own making lie, with what is read of each beside it. */
export const PAGES = fileURLToPath(new URL('pages/', import.meta.url));

export const ownPages = readdirSync(PAGES).filter((file) => file.endsWith('.html'));

/** `chatwoot.thread.html` is a page of the site `chatwoot`. */
export const siteOf = (file: string) => file.split('.')[0] as string;

/** The address tells who is open on some sites: such a page is shown at the one it names. */
export function openOwnPage(browser: Browser, file: string): Promise<SitePage> {
  const html = readFileSync(PAGES + file, 'utf8');
  const address = /\bdata-url="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  return address
    ? SitePage.open(browser, address, html)
    : SitePage.open(browser, pathToFileURL(PAGES + file).href);
}
