import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

const BADGE = /打开流失预警卡片/;

describe('the welcome, in a fresh profile', () => {
  let app: Launched;
  beforeAll(async () => {
    app = await launch();
  });
  afterAll(() => app?.close());

  test('from the first page to the first flag: language, shifts, a site, practice desk', async () => {
    const page = await app.context.newPage();
    const begun = Date.now();
    await page.goto(`${app.origin}/desk.html#/welcome`);
    await page.getByRole('heading', { level: 2, name: '用哪种语言' }).waitFor();
    const next = page.getByRole('button', { name: '下一步' });
    await next.click();
    await page.getByRole('radio', { name: /早晚两班/ }).click();
    await page.getByText('上班时间已定').waitFor();
    await next.click();
    // The browser asks nothing for this computer's own pages in a test build.
    await page.getByText('没有找到我用的页面').click();
    await page.getByRole('textbox', { name: '网址' }).fill('http://127.0.0.1:5173/app');
    await page.getByRole('button', { name: '开启', exact: true }).click();
    await page.getByText('已开启。打开那个页面').waitFor();
    await next.click();
    const [practice] = await Promise.all([
      app.context.waitForEvent('page'),
      page.getByRole('link', { name: '打开练习台' }).click(),
    ]);
    await practice.getByRole('button', { name: BADGE }).first().waitFor();
    console.info(`from the welcome to the first flag: ${Date.now() - begun} ms`);
    const shifts = await page.evaluate(
      async () => (await chrome.storage.local.get('shifts')).shifts,
    );
    expect(shifts).toMatchObject({
      week: Array(7).fill([
        { from: 600, to: 960 },
        { from: 960, to: 1320 },
      ]),
    });
    await page.close();
    await practice.close();
  });

  test('by keyboard alone, with nothing chosen; what was passed can be come back to', async () => {
    const page = await app.context.newPage();
    await page.goto(`${app.origin}/desk.html#/welcome`);
    await page.getByRole('heading', { level: 2, name: '用哪种语言' }).waitFor();
    const press = async (name: string, role: 'button' | 'link' = 'button') => {
      await page.getByRole(role, { name }).focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await press('下一步');
    await expect.poll(focused).toBe('什么时候有人在');
    await press('跳到最后一步');
    await expect.poll(focused).toBe('从哪里开始');
    await press('聊天网站');
    await expect.poll(focused).toBe('读哪些聊天页面');
    // A tick by keyboard, and the reason belongs to the button.
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('feige');
    await page.getByRole('checkbox', { name: /飞鸽/ }).focus();
    await page.keyboard.press('Space');
    const enable = page.getByRole('button', { name: '开启选中的 1 个' });
    expect(await enable.getAttribute('aria-describedby')).toBe('welcome-reason');
    expect(await page.locator('#welcome-reason').textContent()).toContain('浏览器会问一次');
    await press('上一步');
    await expect.poll(focused).toBe('什么时候有人在');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  test('the language is changed at once, everywhere', async () => {
    const page = await app.context.newPage();
    await page.goto(`${app.origin}/desk.html#/welcome`);
    await page.getByRole('radio', { name: 'English' }).click({ force: true });
    await page.getByRole('heading', { level: 2, name: 'Which language' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('radio', { name: 'Chinese' }).click({ force: true });
    await page.getByRole('heading', { level: 2, name: '用哪种语言' }).waitFor();
    await page.close();
  });
});

declare const chrome: { storage: { local: { get(key: string): Promise<{ shifts?: unknown }> } } };
