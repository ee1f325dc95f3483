import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SitePage, startBrowser } from './page-kit';

const html = readFileSync(new URL('pages/chatwoot.html', import.meta.url), 'utf8');
const draft = {
  text: '蓝色又到了一批，给您留一条？',
  expect: { value: '韩梅 2', strength: 'weak' },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe('a box that may write to colleagues', () => {
  it('takes words for the customer only while it writes to the customer', async () => {
    const site = await SitePage.open(browser, 'https://desk.qinghe.example/app/accounts/1', html);
    const box = () => site.page.locator('.reply-box .ProseMirror').innerText();
    const privately = (on: boolean) =>
      site.page
        .locator('.reply-box')
        .evaluate((element, force) => element.classList.toggle('is-private', force), on);

    await privately(true);
    expect(await site.insert(draft)).toEqual({ inserted: false, reason: 'disabled' });
    expect((await box()).trim()).toBe('');

    await privately(false);
    expect(await site.insert(draft)).toEqual({ inserted: true });
    expect((await box()).trim()).toBe(draft.text);
    await site.close();
  });
});
