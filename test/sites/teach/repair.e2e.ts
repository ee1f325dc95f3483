import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../page-kit';
import { PAGES } from './made-pages';
import { teachPage } from './teach-page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** What is proposed once the page's next build has renamed some classes and attributes. */
async function afterRenaming(names: Readonly<Record<string, string>>, html = PAGES.plain!.html) {
  page = await teachPage(browser, html);
  const proposed = await page.evaluate((renamed) => {
    const first = teach.readUnknown(document);
    if ('gaveUp' in first) throw new Error(first.gaveUp);
    const context = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' };
    const { definition } = first;
    const prints = teach.fingerprintsSchema.parse(
      JSON.parse(JSON.stringify(teach.fingerprintsOf(definition, document))),
    );
    const read = (site: typeof definition) => ({
      rows: teach.readRows(site, document, context).map(({ element, ...row }) => row),
      said: teach
        .readThread(site, document, context)
        ?.messages.map(({ text, direction, time }) => [text, direction, time.at]),
    });
    const before = read(definition);
    const idle = teach.proposeRepair(definition, document, prints).map(({ field }) => field);
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    for (const element of all(document)) {
      for (const [old, fresh] of Object.entries(renamed)) {
        element.classList.replace(old, fresh);
        const value = element.getAttribute(old);
        if (value !== null) {
          element.setAttribute(fresh, value);
          element.removeAttribute(old);
        }
      }
    }
    const html = document.documentElement.outerHTML;
    const repairs = teach.proposeRepair(definition, document, prints);
    const last = repairs.at(-1)?.definition ?? definition;
    return {
      idle,
      before,
      after: read(last),
      repairs: repairs.map(({ elements, definition: repair_, ...repair }) => ({
        ...repair,
        sources: repair.field === 'list.name' ? repair_.list?.name.length : undefined,
        shown: elements.length,
      })),
      words: JSON.stringify(prints),
      untouched: document.documentElement.outerHTML === html,
    };
  }, names);
  await page.context().close();
  return proposed;
}

describe('repair', () => {
  it.each(['list', 'thread'] as const)(
    'finds another second count of the rows when that of the %s is gone',
    async (part) => {
      page = await teachPage(browser, PAGES.plain!.html);
      const found = await page.evaluate((which) => {
        const first = teach.readUnknown(document);
        if ('gaveUp' in first) throw new Error(first.gaveUp);
        const { definition } = first;
        const prints = teach.fingerprintsOf(definition, document);
        const lost = {
          ...definition,
          [which]: { ...definition[which], rowLoose: '.no-such-hook' },
        };
        const field = `${which}.rowLoose`;
        const proposed = teach.proposeRepair(lost, document, prints);
        const repair = proposed.find((one) => one.field === field);
        const repaired = repair?.definition;
        return {
          before: teach.judge(lost, document)[which],
          others: proposed.map((one) => one.field as string).filter((one) => one !== field),
          after: repaired && teach.judge(repaired, document)[which],
          loose: repaired?.[which]?.rowLoose,
          row: repaired?.[which]?.row,
          was: definition[which]?.row,
        };
      }, part);
      await page.context().close();
      expect(found.before).not.toBe('ok');
      expect(found).toMatchObject({ others: [], after: 'ok', row: found.was });
      expect(found.loose).not.toBe(found.row);
    },
  );

  it('proposes nothing while everything is found', async () => {
    expect((await afterRenaming({})).idle).toEqual([]);
  });

  it.each([
    ['the time in a row', { session__time: 'aa-when' }, ['list.time']],
    ['the words of a bubble', { msg__text: 'aa-words' }, ['thread.text']],
    [
      'rows of the list',
      { 'data-contact-id': 'data-peer-key' },
      ['list.row', 'list.id', 'thread.key'],
    ],
  ] as const)('finds %s again', async (_, names, fields) => {
    const { repairs, before, after, untouched } = await afterRenaming(names);
    expect(repairs.map(({ field }) => field)).toEqual(expect.arrayContaining([...fields]));
    expect(after).toEqual(before);
    expect(untouched).toBe(true);
    for (const repair of repairs) expect(repair.shown).toBeGreaterThan(0);
  });

  it('asks about identity and direction, however sure', async () => {
    const { repairs } = await afterRenaming({
      'data-contact-id': 'data-peer-key',
      session__name: 'aa-who',
      'msg--own': 'msg--a',
      'msg--other': 'msg--b',
    });
    const asked = ['list.id', 'list.name', 'thread.key', 'thread.direction'];
    for (const repair of repairs) {
      if (asked.includes(repair.field)) expect(repair.mustAsk).toBe(true);
    }
    expect(repairs.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['list.id', 'thread.key', 'list.name', 'thread.direction']),
    );
  });

  it('never switches a name by itself, however sure', async () => {
    const named = PAGES.plain!.html.replaceAll('session__name n', 'session__name who-line n');
    const [name] = (await afterRenaming({ 'who-line': 'aa-who' }, named)).repairs;
    expect(name?.field).toBe('list.name');
    // From 0.85 on nothing but the field's own kind makes it a question.
    expect(name?.confidence).toBeGreaterThanOrEqual(0.85);
    expect(name?.mustAsk).toBe(true);
  });

  it('puts nothing behind a new name: it would be a second identity', async () => {
    const { repairs } = await afterRenaming({ session__name: 'aa-who' });
    expect(repairs[0]?.sources).toBe(1);
  });

  const plain = PAGES.plain!.html;
  const box = plain.replace(
    /<textarea[^>]*><\/textarea>/,
    '<div contenteditable class="reply-box t"></div>',
  );
  const days = PAGES['menus, a table and day lines beside the talk']!.html;
  const shadow = PAGES['all in an open shadow root']!.html;
  it.each([
    ['the compose box', { 'reply-box': 'aa-box' }, 'compose.box', box],
    ['the open row', { 'session--active': 'aa-current' }, 'list.open', plain],
    ['the lines of days', { day: 'aa-line' }, 'thread.separator', days],
    ['a name in an open shadow root', { session__name: 'aa-who' }, 'list.name', shadow],
    ['the words in an open shadow root', { msg__text: 'aa-words' }, 'thread.text', shadow],
  ] as const)('finds %s again', async (_, names, field, html) => {
    const { repairs, before, after } = await afterRenaming(names, html);
    expect(repairs.map((repair) => repair.field)).toContain(field);
    expect(after).toEqual(before);
  });

  it('keeps no word of the page', async () => {
    const { words } = await afterRenaming({});
    expect(words).not.toMatch(/[\u4e00-\u9fff]|c5120|Anna/);
  });
});
