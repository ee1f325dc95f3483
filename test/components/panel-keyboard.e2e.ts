import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OpenGallery } from './gallery/open-gallery';

let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await OpenGallery.start();
});
afterAll(() => gallery?.stop());
afterEach(() => page?.close());

/** Tabs from where the focus is to a control. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if (await focused.and(page.getByRole('button', { name })).count()) return;
    if (await focused.and(page.getByRole('textbox', { name })).count()) return;
    if (await focused.and(page.getByRole('radio', { name })).count()) return;
    if (await focused.and(page.getByText(name, { exact: true })).count()) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

const focusedName = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
const asked = () => page.evaluate(() => window.asked);

describe('the flagged view without a mouse', () => {
  it('reaches evidence, numbers, wording, draft, insertion, in this order', async () => {
    page = await gallery.show({ state: 'flagged' });
    await tabTo(/^看原话/);
    await page.keyboard.press('Enter');
    await page.getByText('已在页面里标出 3 条').waitFor();
    await tabTo('看数字');
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    await tabTo('问使用情况');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '请教建议' }).isChecked()).toBe(true);
    await tabTo('话术内容，可以修改');
    await tabTo('填入');
    await page.keyboard.press('Space');
    await page.getByText('已填入，未发送').waitFor();
  });

  it('inserts from within the draft', async () => {
    page = await gallery.show({ state: 'flagged' });
    await tabTo('话术内容，可以修改');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已填入，未发送').waitFor();
    expect((await asked()).map(([name]) => name)).toEqual(['insertDraft']);
  });

  it('opens the snooze question with the focus in it, and Escape gives the focus back', async () => {
    page = await gallery.show({ state: 'flagged' });
    await tabTo('稍后提醒');
    await page.keyboard.press('Enter');
    expect(await focusedName()).toBe('明天');
    await page.keyboard.press('Escape');
    expect(await focusedName()).toBe('稍后提醒');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('已设稍后').waitFor();
    expect(await focusedName()).toBe('稍后提醒');
    await tabTo('撤销');
  });

  it('overrules with arrows and Enter', async () => {
    page = await gallery.show({ state: 'flagged' });
    await tabTo('判断不对');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('你标记了“本来就这样”').waitFor();
  });
});

describe('every control of every state', () => {
  it.each([
    'not-a-chat',
    'can-enable',
    'broken-site',
    'no-conversation',
    'flagged-long',
    'flagged-snoozed',
  ] as const)('%s: Tab visits all of them and shows where it is', async (state) => {
    page = await gallery.show({ state });
    const controls = await page
      .locator('main :is(button, summary, textarea, input:not([type=radio]), input:checked)')
      .count();
    const visited = new Set<string>();
    for (let i = 0; i < controls; i++) {
      await page.keyboard.press('Tab');
      const [where, outlined] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const shown = [element, element.nextElementSibling, element.parentElement];
        const ring = shown.some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
        const all = [...document.querySelectorAll('*')];
        return [String(all.indexOf(element)), ring];
      });
      expect(outlined).toBe(true);
      visited.add(where);
    }
    expect(visited.size).toBe(controls);
  });
});
