import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteDefinition } from '@/lib/sites/definition';
import { SITES } from '@/lib/sites/registry';
import { RUNS } from '../tools/runs';
import { SitePage, startBrowser, ZONE } from './page-kit';

/** Pages read by each definition. */
const PAGES = Math.max(150, Math.ceil(RUNS / SITES.length));

const blank = 'data:text/html,<!doctype html><meta charset="utf-8"><body>';

/** Elements out of which a definition's own selectors make something of a page. */
function partsOf(site: SiteDefinition): string[] {
  const text = JSON.stringify(site);
  const classes = [...text.matchAll(/\.([a-z][\w-]+)/g)].map((hit) => `class="${hit[1]}"`);
  const attributes = [...text.matchAll(/\[(data-[\w-]+)/g), ...text.matchAll(/"attr":"([\w-]+)"/g)];
  const tags = [...text.matchAll(/\b([a-z]+-[a-z-]+)\b(?=[ ",.:[])/g)].map(
    (hit) => hit[1] as string,
  );
  return [
    ...classes.map((one) => `<div ${one}>`),
    ...attributes.map((hit) => `<li ${hit[1]}="2026-11-22T10:00:00Z">`),
    ...tags.map((tag) => `<${tag} jid="x">`),
  ];
}

describe('pages made to harm', () => {
  let browser: Browser;
  let site: SitePage;
  beforeAll(async () => {
    browser = await startBrowser();
    site = await SitePage.open(browser, blank);
  });
  afterAll(() => browser?.close());

  /** Reads a page of this markup by a definition; throws what reading throws. */
  const readMarkup = (definition: SiteDefinition, markup: readonly string[]) =>
    site.run(
      ([given, pages, timeZone]) =>
        pages.map((html) => {
          document.body.innerHTML = html;
          const context = { now: Date.UTC(2026, 10, 22, 12), timeZone };
          const rows = sites.readRows(given, document, context);
          const thread = sites.readThread(given, document, context);
          sites.rootsToObserve(given, document);
          sites.siteScope(given, document);
          return {
            verdict: sites.judge(given, document).verdict,
            rows: rows.length,
            messages: thread?.messages.length ?? 0,
            newest: thread?.messages.at(-1)?.pageId,
            future: thread?.messages.some(({ time }) => time.at > context.now + 120_000) ?? false,
          };
        }),
      [definition, markup, ZONE] as const,
    );

  it.each(SITES.map((one) => [one.id, one] as const))(
    '%s reads any tree without throwing',
    async (_, definition) => {
      const leaf = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[<&]/g, '')),
        fc.constantFrom('10:31', '昨天', '99+', '', '客户', '<img alt="😀">', '<br>'),
      );
      const part = fc.constantFrom(
        '<form><input name="getAttribute"><input name="querySelectorAll">',
        ...partsOf(definition),
      );
      const { tree } = fc.letrec<{ tree: string }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 6, depthSize: 'medium' },
          leaf,
          fc.tuple(part, fc.array(tie('tree'), { maxLength: 5 })).map(([open, inner]) => {
            const tag = /^<([\w-]+)/.exec(open)?.[1] ?? 'div';
            return `${open}${inner.join('')}</${tag}>`;
          }),
        ),
      }));
      const pages = fc.sample(fc.array(tree, { minLength: 1, maxLength: 6 }), {
        seed: 41,
        numRuns: PAGES,
      });
      const results = await readMarkup(
        definition,
        pages.map((one) => one.join('')),
      );
      expect(results).toHaveLength(PAGES);
      expect(results.some((result) => result.future)).toBe(false);
    },
  );

  it('reads no more than its share of an endless page', async () => {
    const definition = SITES.find((one) => one.id === 'practice') as SiteDefinition;
    const row = (i: number) =>
      `<li class="session-item" data-id="w${i}"><b class="session-name">客户${i}</b><i class="session-time">10:20</i></li>`;
    const bubble = (i: number) =>
      `<li class="message message--in" data-message-id="m${i}" data-ts="1795140669000"><p class="message-text">${'话'.repeat(9)}</p></li>`;
    const many = (make: (i: number) => string) =>
      Array.from({ length: 4_000 }, (_, i) => make(i)).join('');
    const [result] = await readMarkup(definition, [
      `<div data-app="practice-desk"><ul class="session-list">${many(row)}</ul>
       <section class="chat" data-id="w1"><h2 class="chat-name">客户1</h2><ol class="message-list">${many(bubble)}</ol></section></div>`,
    ]);
    expect(result).toEqual({
      verdict: 'ok',
      rows: 500,
      messages: 300,
      newest: 'm3999',
      future: false,
    });
  });

  it('a row that shadows the DOM methods is left out, the others are read', async () => {
    const definition = SITES.find((one) => one.id === 'practice') as SiteDefinition;
    const names = [
      'querySelectorAll',
      'getAttribute',
      'matches',
      'checkVisibility',
      'childNodes',
      'closest',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const [result] = await readMarkup(definition, [
      `<div data-app="practice-desk"><div class="session-list">
       <form class="session-item" data-id="w0">${inputs}<b class="session-name">假</b></form>
       <div class="session-item" data-id="w1"><b class="session-name">真</b></div></div></div>`,
    ]);
    expect(result?.rows).toBe(1);
  });
});
