import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

/** Somebody who never answers, so that nothing here depends on what they say. */
const WHO = '夏天的风';
const SALE = '双十一返场啦，全场五折，今晚十二点截止，要不要给你留一份';

describe('the guard above the compose box', () => {
  let app: Launched;
  let page: Page;
  const strip = () => page.getByRole('status', { name: '发送前看一眼' });
  const box = () => page.locator('.compose-input');
  const type = async (text: string) => {
    await box().fill('');
    await box().pressSequentially(text, { delay: 5 });
  };
  const open = async (name: string) => {
    const row = page.locator('.session-item', { hasText: name });
    await row.first().click({ position: { x: 20, y: 20 } });
    await page.locator('.chat-name', { hasText: name }).waitFor();
  };

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1440, height: 900 } });
    page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    await page.getByRole('button', { name: new RegExp(`^${WHO}：`) }).waitFor();
    await open(WHO);
  });
  afterAll(() => app?.close());

  test('what is typed by hand is looked at: one more message to somebody who did not answer the last', async () => {
    await type(SALE);
    await expect.poll(() => strip().textContent()).toMatch(/已连着 \d+ 次没回/);
  });

  test('it never stops a send: the person presses, and the message goes', async () => {
    const before = await page.locator('.message--out').count();
    await box().press('Enter');
    await expect.poll(() => page.locator('.message--out').count()).toBe(before + 1);
    await expect.poll(() => strip().count()).toBe(0);
  });

  test('the same words again are known, though nothing of them was kept', async () => {
    await type(SALE);
    await expect.poll(() => strip().textContent()).toContain('差不多的话');
  });

  test('it goes with the conversation it was about', async () => {
    await open('沈沈');
    await expect.poll(() => strip().count()).toBe(0);
    await open(WHO);
    await type(SALE);
    await expect.poll(() => strip().count()).toBe(1);
  });

  test('dismissed, it stays away until there is something else to say; an empty box needs none', async () => {
    await strip().getByRole('button', { name: '知道了' }).click();
    await expect.poll(() => strip().count()).toBe(0);
    await box().press('End');
    await box().pressSequentially('呀', { delay: 5 });
    await page.waitForTimeout(1200);
    expect(await strip().count()).toBe(0);
    await box().fill('');
    await page.waitForTimeout(800);
    expect(await strip().count()).toBe(0);
  });
});
