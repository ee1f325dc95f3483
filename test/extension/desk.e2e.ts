import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

const PAGES = [
  ['today', '今天'],
  ['contacts', '客户'],
  ['groups', '群'],
  ['tasks', '任务'],
  ['activities', '活动'],
  ['replies', '话术'],
  ['offers', '补偿与预算'],
  ['pictures', '走势'],
  ['report', '周报'],
  ['results', '效果'],
  ['sight', '看得到与看不到'],
  ['settings', '设置'],
  ['sites', '网站'],
  ['strategy', '策略'],
  ['model', '模型'],
  ['import', '导入'],
  ['data', '备份与数据'],
] as const;

describe('the desk, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  const errors: string[] = [];

  const open = async (page: string) => {
    await desk.goto(`${app.origin}/desk.html#/${page}`);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => desk.getByText('正在读取…').count()).toBe(0);
  };
  const button = (name: string | RegExp) => desk.getByRole('button', { name }).first();

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
      // Chromium's own remark that its model can't write Chinese.
      const isRemark = message.text().includes('LanguageModel API');
      if (message.type() === 'error' && !isRemark) errors.push(message.text());
    });
  });
  afterAll(() => app?.close());

  test.each(PAGES)('%s opens, reads and is accessible', async (page, title) => {
    await open(page);
    expect(await desk.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await desk.screenshot({ path: `.output/desk-gallery/live-${page}.png`, fullPage: true });
    expect(errors).toEqual([]);
  });

  test('tasks come from the calendar; done is kept, and undone', async () => {
    await open('tasks');
    const tasks = desk.locator('.task-item');
    const before = await tasks.count();
    expect(before).toBeGreaterThan(0);
    await button(/^完成：问问/).click();
    await expect.poll(() => tasks.count()).toBe(before - 1);
    await desk.reload();
    await expect.poll(() => tasks.count()).toBe(before - 1);
    await button(/^撤销：/).click();
    await expect.poll(() => tasks.count()).toBe(before);
  });

  test('a reply is kept, found by initials, removed and brought back', async () => {
    await open('replies');
    await button('添加话术').click();
    await desk.getByRole('textbox', { name: '标题' }).fill('换货流程');
    await desk.getByRole('textbox', { name: '内容' }).fill('{称呼}，换货我来办，您先别寄。');
    await button('保存').click();
    const item = desk.getByRole('heading', { name: '换货流程' });
    await item.waitFor();
    await desk.getByRole('searchbox').fill('hhlc');
    expect(await item.count()).toBe(1);
    await button('删除：换货流程').click();
    await expect.poll(() => item.count()).toBe(0);
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await item.waitFor();
  });

  test('an offer is switched off and on again', async () => {
    await open('offers');
    await button('停用：少打扰').click();
    await button('启用：少打扰').waitFor();
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await button('停用：少打扰').waitFor();
  });

  test('the strategy is kept by the background and read back', async () => {
    await open('strategy');
    const tries = desk.getByRole('spinbutton', { name: '最多试几次' }).first();
    await tries.fill('5');
    await desk.getByRole('link', { name: '模型' }).click();
    await desk.getByRole('link', { name: '策略' }).click();
    expect(await tries.inputValue()).toBe('5');
    await button('保存').click();
    await desk.getByText('策略已保存').waitFor();
    await desk.reload();
    await expect.poll(() => tries.inputValue()).toBe('5');
    await button('恢复默认：忠诚').click();
    await button('保存').click();
    await expect.poll(() => button('保存').count()).toBe(0);
    expect(await tries.inputValue()).toBe('3');
  });

  test('a mailing is marked for all who got it', async () => {
    await open('activities');
    const card = desk.locator('.card').first();
    await card.getByRole('radio', { name: '活动' }).click({ force: true });
    await expect.poll(() => card.getByRole('radio', { name: '活动' }).isChecked()).toBe(true);
    await card.getByRole('button', { name: /^谁参加了/ }).click();
    await desk.screenshot({ path: '.output/desk-gallery/live-activities.png', fullPage: true });
    const tick = card.getByRole('checkbox').first();
    await tick.click();
    await expect.poll(() => tick.isChecked()).toBe(true);
  });
});
