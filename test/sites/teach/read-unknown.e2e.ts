import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/sites/teach/induced';
import { startBrowser } from '../page-kit';
import { GIVEN_UP, LATER, type MadePage, NOT_TALK, PAGES } from './made-pages';
import { teachPage } from './teach-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/**
 * Reads the page, answers as the operator would, and reads again.
 * @param later a bubble that comes into the page once it is made out
 */
function readPage(page: Page, { open, said }: MadePage, later = '') {
  return page.evaluate(
    ({ open, said, later }) => {
      const context = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' };
      const before = document.documentElement.outerHTML;
      const first = teach.readUnknown(document);
      if ('gaveUp' in first) return { gaveUp: first.gaveUp };
      const unanswered = teach.readThread(first.definition, document, context)?.messages ?? [];
      const answers: Answer[] = first.questions.map((question) => {
        switch (question.ask) {
          case 'is-this-the-customer':
            return { ask: question.ask, option: question.option, yes: question.name === open };
          case 'who-said-this': {
            const one = said.find(({ text }) => question.text.includes(text));
            return {
              ask: question.ask,
              option: question.option,
              said: one?.who === 'in' ? 'customer' : 'us',
            };
          }
          default:
            return { ask: question.ask, option: question.options[0]?.option ?? null };
        }
      });
      const last = answers.length ? teach.readUnknown(document, answers) : first;
      if ('gaveUp' in last) return { gaveUp: last.gaveUp };
      teach.parseSiteDefinition(JSON.parse(JSON.stringify(last.definition)));
      if (later) document.querySelectorAll('.msg--own')[1]?.insertAdjacentHTML('afterend', later);
      const thread = teach.readThread(last.definition, document, context);
      return {
        questions: first.questions.map(({ ask }) => ask),
        left: last.questions.length,
        identity: last.identity,
        namesakes: last.namesakes,
        id: last.definition.id,
        unanswered: unanswered.map(({ text, direction }) => ({ text, direction })),
        rows: teach.readRows(last.definition, document, context).map(({ element, ...row }) => row),
        thread: thread && {
          name: thread.name,
          messages: thread.messages.map(({ element, ...message }) => message),
        },
        untouched: document.documentElement.outerHTML === before,
      };
    },
    { open, said, later },
  );
}

describe.each(Object.entries(PAGES))('%s', (_, made) => {
  let read: Awaited<ReturnType<typeof readPage>>;
  beforeAll(async () => {
    const page = await teachPage(browser, made.html);
    read = await readPage(page, made);
    await page.context().close();
  });

  it('is read, with at most three questions, none asked twice', () => {
    expect(read.gaveUp).toBeUndefined();
    expect(read.questions?.length).toBeLessThanOrEqual(3);
    expect(read.left).toBe(0);
    expect(read.untouched).toBe(true);
    expect(read.id).toBe('local-desk-example');
  });

  it('never says a wrong person or direction, answered or not', () => {
    expect(read.thread?.name).toBe(made.open);
    const of = (text: string) => made.said.find((one) => one.text === text)?.who;
    for (const { text, direction } of [
      ...(read.unanswered ?? []),
      ...(read.thread?.messages ?? []),
    ]) {
      expect([text, direction === 'unknown' ? of(text) : direction]).toEqual([text, of(text)]);
    }
    for (const { name } of read.rows ?? []) expect(made.names).toContain(name);
    expect(read.namesakes).toBe(new Set(made.names).size < made.names.length);
  });

  it('gives every bubble with its words, side and time', () => {
    expect(read.thread?.messages.map(({ text, direction }) => [text, direction])).toEqual(
      made.said.map(({ text, who }) => [text, who]),
    );
    const shown = read.thread?.messages.map(({ time }) =>
      new Date(time.at).toISOString().slice(0, 16),
    );
    expect(shown).toEqual(made.said.map(({ time }) => time.replace(' ', 'T')));
  });

  it('gives every row with its name', () => {
    if (made.html.includes('R0lGOD')) {
      expect(read.rows?.map(({ name }) => name)).toEqual(made.names);
    } else expect(read.rows).toEqual([]);
  });
});

it.each(Object.entries(NOT_TALK))('%s are not read as ours', async (_, { made, fate, texts }) => {
  const page = await teachPage(browser, made.html);
  const read = await readPage(page, made);
  await page.context().close();
  const messages = read.thread?.messages ?? [];
  const sides = messages
    .filter(({ text }) => texts.includes(text))
    .map(({ direction }) => direction as string);
  expect(sides).toEqual(fate === 'passed' ? [] : texts.map(() => 'unknown'));
  const rest = messages.filter(({ text }) => !texts.includes(text));
  expect(rest.map(({ text, direction }) => [text, direction])).toEqual(
    made.said.map(({ text, who }) => [text, who]),
  );
  expect(read.questions?.length).toBeLessThanOrEqual(3);
});

it.each(Object.entries(LATER))(
  '%s that comes later is taken for what it is known to be',
  async (_, { made, later, fate, text }) => {
    const page = await teachPage(browser, made.html);
    const read = await readPage(page, made, later);
    await page.context().close();
    const messages = read.thread?.messages ?? [];
    const sides = messages.filter((one) => one.text === text).map(({ direction }) => direction);
    expect(sides).toEqual({ passed: [], open: ['unknown'], ours: ['out'] }[fate]);
    expect(
      messages
        .filter((one) => one.text !== text)
        .map(({ text: said, direction }) => [said, direction]),
    ).toEqual(made.said.map(({ text: said, who }) => [said, who]));
  },
);

describe('groups with the number of their members behind the name', () => {
  /** Names in the list and above the talk, and what is read of them. */
  const read = async (listed: (count: number) => string, above: (count: number) => string) => {
    const before = PAGES['hashed classes only']!.html;
    const html = (count: number) =>
      before
        .replace('>陈静 复购<', `>${listed(count)}<`)
        .replace('<div class="h">陈静 复购<', `<div class="h">${above(count)}<`);
    const page = await teachPage(browser, html(326));
    const first = await page.evaluate((name) => {
      const one = teach.readUnknown(document);
      if ('gaveUp' in one) throw new Error(one.gaveUp);
      const answers = one.questions.flatMap((question): Answer[] =>
        question.ask === 'is-this-the-customer'
          ? [{ ask: question.ask, option: question.option, yes: question.name === name }]
          : [],
      );
      const last = answers.length ? teach.readUnknown(document, answers) : one;
      if ('gaveUp' in last) throw new Error(last.gaveUp);
      teach.parseSiteDefinition(JSON.parse(JSON.stringify(last.definition)));
      return last.definition;
    }, above(326));
    const seen = async () =>
      page.evaluate((definition) => {
        const context = { now: Date.parse('2026-11-22T12:00:00Z'), timeZone: 'UTC' };
        const rows = teach.readRows(definition, document, context);
        const thread = teach.readThread(definition, document, context);
        return {
          row: rows.map(({ identity, kind, members }) => ({
            who: identity.value,
            kind,
            members,
          }))[2],
          other: rows.map(({ identity, kind }) => ({ who: identity.value, kind }))[4],
          thread: thread && {
            who: thread.identity.value,
            kind: thread.kind,
            members: thread.members,
          },
        };
      }, first);
    const then = await seen();
    await page.evaluate(
      ([a, b]) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (node.nodeValue === a[0]) node.nodeValue = a[1];
          else if (node.nodeValue === b[0]) node.nodeValue = b[1];
        }
      },
      [
        [listed(326), listed(325)],
        [above(326), above(325)],
      ] as [[string, string], [string, string]],
    );
    const later = await seen();
    await page.context().close();
    return { then, later };
  };

  it('stay the same when one leaves, in list and heading', async () => {
    const counted = (count: number) => `VIP客户群(${count})`;
    const { then, later } = await read(counted, counted);
    const group = { who: 'VIP客户群', kind: 'group' };
    expect(then.row).toEqual({ ...group, members: 326 });
    expect(then.thread).toEqual({ ...group, members: 326 });
    expect(then.other).toEqual({ who: '赵敏(老客户)', kind: 'person' });
    expect(later.row).toEqual({ ...group, members: 325 });
    expect(later.thread).toEqual({ ...group, members: 325 });
  });

  it('are one with their row when only the heading shows the number', async () => {
    const { then, later } = await read(
      () => '老客户群',
      (count) => `老客户群（${count}）`,
    );
    expect(then.thread).toMatchObject({ who: '老客户群', kind: 'group', members: 326 });
    expect(then.row?.who).toBe('老客户群');
    expect(later.thread).toMatchObject({ who: '老客户群', members: 325 });
  });

  it('keep a number that may be part of the name', async () => {
    const numbered = () => '妈妈互助群（3）';
    const { then } = await read(numbered, numbered);
    expect(then.row).toMatchObject({ who: '妈妈互助群（3）', kind: 'person' });
    expect(then.thread?.who).toBe('妈妈互助群（3）');
  });
});

it('knows contacts by an id where the rows have one that says more than their place', async () => {
  const { plain } = PAGES;
  const page = await teachPage(browser, plain!.html);
  const read = await readPage(page, plain!);
  expect(read.identity).toBe('id');
  expect(read.rows?.[2]?.identity).toEqual({ value: 'c5120', strength: 'strong' });
  await page.context().close();
});

it('takes counters for places, not for people', async () => {
  const { plain } = PAGES;
  let i = 10;
  const counted = plain!.html.replace(/data-contact-id="c\d+"/g, () => `data-contact-id="${i++}"`);
  const page = await teachPage(browser, counted);
  expect((await readPage(page, plain!)).identity).toBe('name');
  await page.context().close();
});

it.each(Object.entries(GIVEN_UP))('says %s', async (why, html) => {
  const page = await teachPage(browser, html);
  expect(await page.evaluate(() => teach.readUnknown(document))).toEqual({ gaveUp: why });
  await page.context().close();
});
