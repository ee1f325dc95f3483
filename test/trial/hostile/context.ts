import type { Page } from 'playwright-core';
import type { Launched } from '../../tools/launch';
import { type DatabaseReader, databaseReader } from '../../tools/read-database';
import { complaintsOf } from '../update/installed';
import { chatPage, type Made, type MadePage, type PageHost } from './chat-page';
import type { Outcomes } from './outcome';

/** What every trial here works with. */
export interface Trial {
  readonly app: Launched;
  readonly host: PageHost;
  readonly out: Outcomes;
  readonly database: DatabaseReader;
  readonly quick: boolean;
}

/** @returns the tools of a trial in this browser */
export async function trialIn(
  app: Launched,
  host: PageHost,
  out: Outcomes,
  quick: boolean,
): Promise<Trial> {
  return { app, host, out, quick, database: await databaseReader(app) };
}

export interface Opened {
  readonly page: Page;
  /** Errors and words in its console. */
  readonly heard: string[];
}

let number = 0;

/** Opens a made page in a tab of its own. */
export async function open(
  { app, host }: Pick<Trial, 'app' | 'host'>,
  made: MadePage,
  headers: Made['headers'] = {},
): Promise<Opened> {
  number += 1;
  const path = `/page-${number}`;
  host.put(path, { html: chatPage(made), headers });
  const page = await app.context.newPage();
  const heard = await complaintsOf(app.context, page);
  await page.goto(`${host.url}${path}`);
  return { page, heard };
}

/** Looks again and again until it holds, for half a minute. @returns whether it did */
export async function holds(look: () => Promise<boolean>, ms = 30_000): Promise<boolean> {
  const end = performance.now() + ms;
  for (;;) {
    if (await look()) return true;
    if (performance.now() > end) return false;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Elements of ours in a page. */
export function ours(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => /^x-[a-z0-9]+$/.test(one.localName))
        .length,
  );
}
