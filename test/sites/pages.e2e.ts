import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites/registry';
import { openOwnPage, ownPages, PAGES, siteOf } from './own-pages';
import { readWith, renameHook, type SitePage, startBrowser } from './page-kit';
import { readingHooks } from './reading-hooks';
import { writeReading } from './write-reading';

/**
 * What must not change in silence. Which row is open may be told by the thread, which has a verdict
 * of its own; a picture taken for a message of unknown kind is still the same message.
 */
const written = (part: unknown) =>
  JSON.stringify(part, (key, value) => (key === 'open' || key === 'kind' ? undefined : value));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

it('every site has a page', () => {
  expect([...new Set(ownPages.map(siteOf))].sort()).toEqual(SITES.map((site) => site.id).sort());
});

describe.each(ownPages)('%s', (file) => {
  let site: SitePage;
  beforeAll(async () => {
    site = await openOwnPage(browser, file);
  });
  afterAll(() => site?.close());

  it('is read as the reviewed file beside it says', async () => {
    const expected = `${PAGES}${file.replace(/html$/, 'txt')}`;
    const reading = await readWith(site, siteOf(file));
    await expect(writeReading(reading)).toMatchFileSnapshot(expected);
  });

  it('is left as it was', async () => {
    expect(await site.readingLeavesNoTrace(siteOf(file))).toBe(true);
  });

  it('is told from products hosted anywhere', async () => {
    const anywhere = SITES.filter((one) => one.matches.length === 0).map((one) => one.id);
    const own = siteOf(file);
    expect(await site.shows([own])).toEqual([own]);
    expect((await site.shows(anywhere)).filter((id) => id !== own)).toEqual([]);
  });

  it('never yields wrong data when a hook it is read by is renamed', async () => {
    const definition = SITES.find((one) => one.id === siteOf(file));
    if (!definition) throw new Error(`no definition for ${file}`);
    const before = await readWith(site, definition.id);
    const silent: string[] = [];
    for (const hook of readingHooks(definition)) {
      const undo = await renameHook(site, hook);
      const after = await readWith(site, definition.id);
      await undo();
      const same = (part: 'rows' | 'thread') => written(after[part]) === written(before[part]);
      if (!same('rows') && after.health.list === 'ok') silent.push(hook);
      if (!same('thread') && after.health.thread === 'ok') silent.push(hook);
    }
    expect(silent).toEqual([]);
    expect(await readWith(site, definition.id)).toEqual(before);
  });
});
