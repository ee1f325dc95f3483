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

/** Tabs to the line of a card that folds. */
async function tabToFold(title: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await page.locator('summary:focus', { hasText: title }).count()) return;
  }
  throw new Error(`Tab never reaches ${title}`);
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
    await tabToFold('往来节奏');
    await page.keyboard.press('Enter');
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

describe('the way of care without a mouse', () => {
  it('goes from the step to the cause, confirms it, and says so', async () => {
    page = await gallery.show({ state: 'care-find-cause' });
    await tabTo('去确认原因');
    await page.keyboard.press('Enter');
    expect(await focusedName()).toBe('就是这个原因：体验变差');
    await page.keyboard.press('Enter');
    await page.getByText('已记下原因：体验变差').waitFor();
    expect(await asked()).toContainEqual(['setCause', '林雨晴', 'experience', '']);
  });

  it('names another cause with arrows, and Escape gives the focus back', async () => {
    page = await gallery.show({ state: 'care-find-cause' });
    await tabTo('换一个原因');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('radio', { name: '需求没满足' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focusedName()).toBe('换一个原因');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('搬家了');
    await page.keyboard.press('Enter');
    await page.getByText('已记下原因').waitFor();
    expect((await asked()).at(-1)).toEqual(['setCause', '林雨晴', 'value', '搬家了']);
  });

  it('chooses an offer with arrows; its words stand in the draft that is inserted', async () => {
    page = await gallery.show({ state: 'care-amend' });
    await tabTo('去写话术');
    await page.keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: '话术内容，可以修改' });
    expect(await text.inputValue()).toContain('店长明天');
    await page.getByRole('radio', { name: /店长一对一回访/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await text.inputValue()).toContain('20 元的券');
    await text.focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('预留了 ¥20').waitFor();
    const [, , request] = (await asked()).at(-1) as [string, string, { offer: string }];
    expect(request).toMatchObject({ intent: 'amends', offer: 'voucher', wording: 'make-good' });
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
    'care-check-in',
    'care-amend',
    'care-reply',
    'waiting-list',
  ] as const)('%s: Tab visits all of them and shows where it is', async (state) => {
    page = await gallery.show({ state });
    const controls = await page
      .locator(
        'main :is(button, summary, textarea, select, input:not([type=radio]), input:checked)',
      )
      .filter({ visible: true })
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
