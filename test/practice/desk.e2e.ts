import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPage } from '../hosts/bundle';
import type { Served } from '../hosts/serve';
import { startBrowser, WAIT } from '../sites/page-kit';
import { OpenDesk } from './open-desk';

describe('the practice desk', () => {
  let browser: Browser;
  let served: Served;
  let desk: OpenDesk;

  const start = async (query?: string) => {
    desk = await OpenDesk.start(browser, served.url, query);
  };
  const box = () => desk.page.getByLabel('输入消息');
  const texts = () => desk.page.locator('.message-text').allInnerTexts();
  const order = () =>
    desk.page
      .locator('.session-item')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));

  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), startPage('practice')]);
  });
  afterEach(() => desk?.site.close());
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('switches conversations, keeps a draft in each, and shows it in the list', async () => {
    await start();
    await desk.open('wk0001');
    await box().fill('芳姐，在吗');
    await desk.open('wk0004');
    expect(await box().inputValue()).toBe('');
    expect(await desk.page.locator('.chat-name').textContent()).toBe('Amy🌿');
    expect(await desk.row('wk0001').locator('.session-preview').textContent()).toBe(
      '[草稿] 芳姐，在吗',
    );
    await desk.open('wk0001');
    expect(await box().inputValue()).toBe('芳姐，在吗');
    await desk.page.locator('[aria-current="true"]').press('ArrowDown');
    await expect
      .poll(() => desk.page.locator('.chat-name').textContent())
      .not.toBe('王芳-VIP 敏感肌');
  });

  it('sends on Enter, moves the conversation up, and the customer answers', async () => {
    await start();
    await desk.open('wk0018');
    await box().fill('嘉敏，最近怎么样？');
    await box().press('Shift+Enter');
    await box().pressSequentially('面霜还够吗？');
    await box().press('Enter');
    await expect.poll(texts).toContain('嘉敏，最近怎么样？\n面霜还够吗？');
    expect(await box().inputValue()).toBe('');
    expect((await order())[0]).toBe('wk0018');
    expect(await desk.page.locator('.message--out').last().textContent()).toContain('未读');
    const before = await desk.page.locator('.message--in').count();
    await desk.page.clock.runFor(12_000);
    await expect.poll(() => desk.page.locator('.message--in').count()).toBeGreaterThan(before);
    expect(await desk.page.locator('.message--out').last().textContent()).toContain('已读');
  });

  it('does not send while an input method is composing', async () => {
    await start();
    await desk.open('wk0018');
    await box().fill('zaima');
    await box().dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await box().inputValue()).toBe('zaima');
  });

  it('says so when a message is refused', async () => {
    await start();
    await desk.open('wk0045');
    await box().fill('在吗');
    await box().press('Enter');
    await desk.page.clock.runFor(2000);
    await expect.poll(async () => (await texts()).at(-1)).toBe('消息已发出，但被对方拒收了。');
    expect(await desk.page.getByLabel('发送失败').count()).toBe(2);
  });

  it('shows what comes in: unread, preview, place in the list, and the bubble once opened', async () => {
    await start();
    await desk.inbound('wk0037', '在吗，想买纸尿裤');
    await expect.poll(order).toHaveProperty('0', 'wk0037');
    const row = desk.row('wk0037');
    expect(await row.locator('.session-unread').textContent()).toBe('1');
    expect(await row.locator('.session-preview').textContent()).toBe('在吗，想买纸尿裤');
    await desk.page.getByRole('button', { name: '未读' }).click();
    expect((await order())[0]).toBe('wk0037');
    expect((await order()).length).toBeLessThan(15);
    await desk.open('wk0037');
    expect(await row.locator('.session-unread').count()).toBe(0);
    expect((await texts()).at(-1)).toBe('在吗，想买纸尿裤');
  });

  it('follows new messages at the end, and only tells of them to somebody reading above', async () => {
    await start();
    await desk.open('wk0006');
    const thread = desk.page.locator('.thread');
    const fromEnd = () =>
      thread.evaluate((el) => Math.round(el.scrollHeight - el.scrollTop - el.clientHeight));
    await desk.inbound('wk0006', '第一句');
    await expect.poll(async () => (await texts()).at(-1)).toBe('第一句');
    expect(await fromEnd()).toBeLessThan(3);
    await thread.evaluate((el) => el.scrollTo(0, 300));
    await desk.inbound('wk0006', '第二句');
    await desk.page.getByRole('button', { name: '有新消息' }).click();
    await expect.poll(fromEnd).toBeLessThan(3);
  });

  it('keeps the place when earlier messages are loaded', async () => {
    await start();
    await desk.open('wk0006');
    const first = desk.page.locator('.message').first();
    const id = await first.getAttribute('data-message-id');
    await first.scrollIntoViewIfNeeded();
    const place = () =>
      desk.page
        .locator(`[data-message-id="${id}"]`)
        .evaluate((el) => el.getBoundingClientRect().top);
    const before = await place();
    await desk.page.getByRole('button', { name: '查看更早消息' }).click();
    await expect.poll(() => desk.page.locator('.message').count()).toBe(80);
    expect(Math.abs((await place()) - before)).toBeLessThan(40);
  });

  it('customers write by themselves, faster with speed, not at all when switched off', async () => {
    await start('speed=10');
    const before = await order();
    await desk.page.clock.runFor(20_000);
    await expect.poll(order, WAIT).not.toEqual(before);
    await desk.page.getByLabel('客户自动来消息').uncheck();
    await desk.page.clock.runFor(5000);
    const still = await order();
    await desk.page.clock.runFor(30_000);
    expect(await order()).toEqual(still);
  });

  it('shows the same after a reload, and a fresh desk after 重新开始', async () => {
    await start();
    await desk.open('wk0018');
    await box().fill('在吗');
    await box().press('Enter');
    await desk.page.clock.runFor(12_000);
    await box().fill('没写完');
    const before = await desk.state();
    await desk.page.reload();
    await desk.page.locator('.chat[data-id="wk0018"]').waitFor();
    expect(await desk.state()).toEqual(before);
    await desk.page.getByRole('button', { name: '重新开始' }).click();
    await desk.page.locator('.chat').waitFor({ state: 'detached' });
    expect((await desk.state()).conversations.wk0018?.draft).toBe('');
  });

  it('recycles the rows of a long list, and every row is read as whom it shows', async () => {
    await start('live=0&rows=2000');
    const list = desk.page.locator('.session-scroll');
    const rows = desk.page.locator('.session-item');
    const count = await rows.count();
    expect(count).toBeLessThan(40);
    await rows.evaluateAll((elements) => {
      Object.assign(window, { first: elements });
    });
    const all = await desk.page.evaluate(() => window.__practice?.order() ?? []);
    for (const top of [3000, 40_000, 41_000, 135_000, 200]) {
      await list.evaluate((el, y) => el.scrollTo(0, y), top);
      const wanted = all[Math.ceil(top / 68)] ?? '';
      await desk.row(wanted).waitFor();
      const read = (await desk.site.rows()).map((row) => row.identity.value);
      const from = all.indexOf(read.toSorted((a, b) => all.indexOf(a) - all.indexOf(b))[0] ?? '');
      expect(new Set(read)).toEqual(new Set(all.slice(from, from + count)));
    }
    const isSame = await rows.evaluateAll((elements) => {
      const { first } = window as unknown as { first: Element[] };
      return elements.every((element) => first.includes(element));
    });
    expect(isSame).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation, %s', async (colorScheme) => {
    await start();
    await desk.page.emulateMedia({ colorScheme });
    const check = async () =>
      (await new AxeBuilder({ page: desk.page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    expect(await check()).toEqual([]);
    for (const id of ['wk0061', 'wk0045']) {
      await desk.open(id);
      await box().fill('在吗');
      expect(await check()).toEqual([]);
    }
    await desk.page.getByLabel('快捷语').click();
    expect(await check()).toEqual([]);
  });

  it.each([1100, 1280, 1600])('fits a window %i wide: nothing spills over', async (width) => {
    await start();
    await desk.page.setViewportSize({ width, height: 800 });
    await desk.open('wk0047');
    const spill = await desk.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(spill).toBe(0);
    const name = await desk.row('wk0047').locator('.session-name').boundingBox();
    const time = await desk.row('wk0047').locator('.session-time').boundingBox();
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(time?.x ?? 0);
  });
});
