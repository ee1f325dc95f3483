import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage, ownPages, siteOf } from '../own-pages';
import { startBrowser } from '../page-kit';
import { teachScript } from './teach-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Teaches a page by pointing alone, and compares what is read with what its own definition reads. */
async function taught(file: string) {
  const site = await openOwnPage(browser, file);
  await site.page.evaluate(`${await teachScript()};globalThis.teach = teach;`);
  const result = await site.page.evaluate((id) => {
    const context = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' };
    const before = document.documentElement.outerHTML;
    const truth = teach.truthOf(id);
    const pointed =
      truth.pointed.theirs && truth.heading && !teach.headingIsKnown(document, truth.pointed)
        ? { ...truth.pointed, heading: [truth.heading] }
        : truth.pointed;
    const bySelf = teach.readUnknown(document);
    const read = teach.readPointed(document, pointed);
    const told = {
      bySelf: !('gaveUp' in bySelf),
      can: { list: Boolean(pointed.row), thread: Boolean(pointed.theirs && pointed.ours) },
      untouched: document.documentElement.outerHTML === before,
    };
    if ('gaveUp' in read) {
      return {
        ...told,
        list: false,
        thread: false,
        sided: false,
        box: false,
        wrong: [],
        quoted: [],
      };
    }
    const { definition } = read;
    teach.parseSiteDefinition(JSON.parse(JSON.stringify(definition)));
    const near = (a: Element, b: Element) => a.contains(b) || b.contains(a);
    const rows = teach.readRows(definition, document, context);
    const thread = teach.readThread(definition, document, context);
    const wrong: string[] = [];
    const quoted: string[] = [];
    for (const { element, name } of rows) {
      const meant = truth.rows.find((one) => near(one.element, element));
      if (meant && meant.name !== name) wrong.push(`row ${meant.name}: ${name}`);
    }
    // A mail shows the name of its writer; the definition written for it reads the address.
    const headed = pointed.heading?.[0]?.textContent?.trim() ?? truth.thread?.name;
    if (thread && truth.thread && ![truth.thread.name, headed].includes(thread.name)) {
      wrong.push(`open ${truth.thread.name}: ${thread.name}`);
    }
    for (const { element, text, direction } of thread?.messages ?? []) {
      const meant = truth.thread?.messages.find((one) => near(one.element, element));
      if (!meant) continue;
      if (direction !== 'unknown' && meant.direction !== direction) {
        wrong.push(`${meant.text}: ${direction}`);
      }
      if (text && meant.text && !text.includes(meant.text)) quoted.push(meant.text);
    }
    const sides = new Set(thread?.messages.map(({ direction }) => direction));
    return {
      ...told,
      list: rows.length >= truth.rows.length && rows.length > 0,
      thread: Boolean(thread?.messages.length),
      sided: sides.has('in') && sides.has('out'),
      box: Boolean(definition.compose),
      wrong,
      quoted,
    };
  }, siteOf(file));
  await site.close();
  return result;
}

const all: Awaited<ReturnType<typeof taught>>[] = [];

it.each(ownPages)('%s is taught by pointing alone, and never wrong', async (file) => {
  const result = await taught(file);
  all.push(result);
  expect(result.wrong).toEqual([]);
  expect(result.untouched).toBe(true);
});

it('reads more than is read without the operator', async ({ skip }) => {
  if (all.length < ownPages.length) skip();
  const count = (one: (result: (typeof all)[number]) => boolean) => all.filter(one).length;
  const told = {
    pages: all.length,
    readByItself: count(({ bySelf }) => bySelf),
    withList: count(({ can }) => can.list),
    listTaught: count(({ list }) => list),
    withThread: count(({ can }) => can.thread),
    threadTaught: count(({ thread }) => thread),
    sidesTold: count(({ sided }) => sided),
    wordsOfAQuote: count(({ quoted }) => quoted.length > 0),
  };
  console.log(told);
  // Shares, so that a page more or less is nobody's business but its own.
  expect(told.listTaught).toBe(told.withList);
  expect(told.threadTaught / told.withThread).toBeGreaterThanOrEqual(0.9);
  expect(told.sidesTold / told.withThread).toBeGreaterThanOrEqual(0.8);
  expect(told.threadTaught).toBeGreaterThan(told.readByItself);
  expect(told.wordsOfAQuote).toBe(0);
});
