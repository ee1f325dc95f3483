import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/sites/teach/induced';
import { startBrowser } from '../page-kit';
import { GIVEN_UP, type MadePage, NOT_TALK, PAGES } from './made-pages';
import { teachPage } from './teach-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Reads the page, answers as the operator would, and reads again. */
function readPage(page: Page, { open, said }: MadePage) {
  return page.evaluate(
    ({ open, said }) => {
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
    { open, said },
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
