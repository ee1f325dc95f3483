import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../page-kit';
import { teachPage } from './teach-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const HTML = `<!doctype html><body>
<ul id="el-id-31-7" class="css-1x9k2m flex">
  <li class="session-item_2kXp9 p-2"><b class="css-9fk2p1" data-testid="name">A</b><i class="x78zum5">1</i></li>
  <li class="session-item_8mQz1 p-2 is-active"><b class="css-9fk2p1" data-testid="name">B</b><i class="x78zum5">2</i></li>
  <li class="session-item_8mQz1 p-2"><b class="css-9fk2p1" data-testid="name">C</b><i class="x78zum5">3</i></li>
</ul>
<div class="thread-pane"><div class="thread-title">T</div><textarea name="reply"></textarea></div>
<x-app><template shadowrootmode="open"><section class="inner-list"><p class="inner-row">a</p><p class="inner-row">b</p></section></template></x-app>
</body>`;

/** The best selector for some elements, found in the page by an expression. */
async function best(expression: string, root = 'document'): Promise<string | undefined> {
  const page: Page = await teachPage(browser, HTML);
  const [first] = await page.evaluate<{ selector: string }[]>(
    `teach.buildSelector(${expression}, ${root})`,
  );
  await page.context().close();
  return first?.selector;
}

const all = (css: string) => `[...document.querySelectorAll('${css}')]`;

describe('selectors', () => {
  it('keep the stem of a hashed name, for all rows of a list', async () => {
    expect(await best(all('li'))).toBe('[class*="session-item_"]');
  });

  it('come from two rows as well: a second one like it', async () => {
    expect(await best(`${all('li')}.slice(1)`)).toBe('[class*="session-item_"]');
  });

  it('prefer test attributes and names people write', async () => {
    expect(await best(all('b'))).toBe('[data-testid="name"]');
    expect(await best(all('.thread-title'))).toBe('.thread-title');
    expect(await best(all('textarea'))).toMatch(/^\[name="reply"\]$/);
  });

  it('never hold a hash, a counter or the looks', async () => {
    for (const css of ['ul', 'i', 'li:first-child b']) {
      expect(await best(all(css))).not.toMatch(/el-id|css-|x78|flex|p-2/);
    }
  });

  it('enter open shadow roots', async () => {
    const inner = `[...document.querySelector('x-app').shadowRoot.querySelectorAll('p')]`;
    expect(await best(inner)).toBe('x-app >>> .inner-row');
  });

  it('are none for what lies elsewhere', async () => {
    expect(await best(all('textarea'), `document.querySelector('ul')`)).toBeUndefined();
  });
});
