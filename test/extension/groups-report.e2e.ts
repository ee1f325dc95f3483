import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

const FLOODED = '护肤福利秒杀2群';
const LIVELY = '禾屿妈妈互助群（3）';

describe('groups and the weekly report, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  const errors: string[] = [];

  const open = async (page: string) => {
    await desk.goto(`${app.origin}/desk.html#/${page}`);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => desk.getByText(/^正在/).count()).toBe(0);
  };
  const card = (name: string) => desk.getByRole('region', { name });
  const named = (where: Locator, name: string) => where.getByRole('heading', { name });
  const group = (name: string) => desk.getByRole('article').filter({ hasText: name });
  const violations = async () => {
    const { violations: found } = await new AxeBuilder({ page: desk }).analyze();
    return found.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
  };

  beforeAll(async () => {
    app = await launch();
    const practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    desk = await app.context.newPage();
    desk.on('pageerror', (error) => errors.push(error.message));
    desk.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterAll(() => app?.close());

  test('a group nobody talks in stands first, the lively one is fine', async () => {
    await open('groups');
    const attention = card('要看一眼的群');
    await named(attention, FLOODED).waitFor();
    expect(await named(attention, LIVELY).count()).toBe(0);
    expect(
      await group(FLOODED)
        .getByText(/天没有群友说话|个月没有群友说话/)
        .count(),
    ).toBe(1);
    expect(await named(card('好好的群'), LIVELY).count()).toBe(1);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('what to remove is listed by its time, without a word of it', async () => {
    await open('groups');
    await group(FLOODED)
      .getByRole('button', { name: /^要清理的 \d+ 条/ })
      .click();
    const items = group(FLOODED).getByRole('list').getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(3);
    expect(await items.first().textContent()).toMatch(/\d{2}:\d{2}.*(促销|链接|发过一遍|过了日子)/);
    await desk.screenshot({ path: '.output/desk-gallery/live-groups.png', fullPage: true });
    expect(await violations()).toEqual([]);
  });

  test('a group called done is put away, and comes back when that is undone', async () => {
    await open('groups');
    await group(FLOODED)
      .getByRole('button', { name: `处理好了：${FLOODED}` })
      .click();
    await named(card('处理过的、先放一放的'), FLOODED).waitFor();
    await desk.reload();
    await named(card('处理过的、先放一放的'), FLOODED).waitFor();
    await group(FLOODED)
      .getByRole('button', { name: `撤销：${FLOODED}` })
      .click();
    await named(card('要看一眼的群'), FLOODED).waitFor();
  });

  test('a group put off is put away too', async () => {
    await open('groups');
    await group(FLOODED)
      .getByRole('button', { name: `以后再看：${FLOODED}` })
      .click();
    await group(FLOODED).getByRole('button', { name: '3 天后' }).click();
    await named(card('处理过的、先放一放的'), FLOODED).waitFor();
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await named(card('要看一眼的群'), FLOODED).waitFor();
  });

  test('members are counted by hand, kept, corrected', async () => {
    await open('groups');
    const count = async (typed: string) => {
      await group(LIVELY)
        .getByRole('button', { name: `记人数：${LIVELY}` })
        .click();
      await group(LIVELY).getByRole('spinbutton').fill(typed);
      await group(LIVELY).getByRole('button', { name: '记下' }).click();
    };
    await count('1.5');
    await group(LIVELY).getByText('填 0 到 100000 之间的整数。').waitFor();
    await desk.keyboard.press('Escape');
    await count('312');
    await group(LIVELY)
      .getByText(/人数 312/)
      .waitFor();
    await count('310');
    await group(LIVELY)
      .getByText(/人数 310/)
      .waitFor();
    await desk.reload();
    await group(LIVELY)
      .getByText(/人数 310/)
      .waitFor();
  });

  test('opening the chat brings its page to the front and points at the group', async () => {
    await open('groups');
    await group(LIVELY)
      .getByRole('button', { name: `打开群聊：${LIVELY}` })
      .click();
    await desk.getByText(/已经切到聊天页面/).waitFor();
    await desk.bringToFront();
  });

  test('the report of this week reads, is accessible, and is kept apart by week', async () => {
    await open('report/2026-01-05');
    await desk.getByRole('heading', { name: /^周报 \d{4}年/ }).waitFor();
    await open('report');
    await desk.getByRole('heading', { name: /^周报 \d{4}年/ }).waitFor();
    await desk.getByRole('heading', { name: '错过的' }).waitFor();
    await desk.screenshot({ path: '.output/desk-gallery/live-report.png', fullPage: true });
    expect(await violations()).toEqual([]);
    const title = () => desk.getByRole('heading', { level: 2 }).first().textContent();
    const first = await title();
    await desk.getByRole('button', { name: '上一周' }).click();
    await expect.poll(title).not.toBe(first);
    expect(desk.url()).toMatch(/#\/report\/\d{4}-\d\d-\d\d$/);
    await desk.goBack();
    await expect.poll(title).toBe(first);
    expect(errors).toEqual([]);
  });

  test('the report is handed on as a picture', async () => {
    await open('report');
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: '存成图片' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^回暖周报-\d{4}-\d\d-\d\d\.png$/);
    await download.saveAs('.output/desk-gallery/live-report-image.png');
    expect(errors).toEqual([]);
  });
});
