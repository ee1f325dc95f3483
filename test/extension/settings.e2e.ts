import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Contact } from '@/lib/core/model/contact';
import { FEATURE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 100 };

describe('settings and sites, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  let practice: Page;
  let database: DatabaseReader;
  const errors: string[] = [];

  const open = async (page: string) => {
    await desk.bringToFront();
    await desk.goto(`${app.origin}/desk.html#/${page}`);
    await desk.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => desk.getByText('正在读取…').count()).toBe(0);
  };
  const button = (name: string | RegExp) => desk.getByRole('button', { name }).first();
  const stored = (key: string): Promise<unknown> =>
    desk.evaluate(async (k) => (await chrome.storage.local.get(k))[k], key);
  const keep = (items: Record<string, unknown>) =>
    desk.evaluate((all) => chrome.storage.local.set(all), items);

  beforeAll(async () => {
    app = await launch();
    practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    database = await databaseReader(app);
    desk = await app.context.newPage();
    desk.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(() => app?.close());

  test.each(['settings', 'sites', 'welcome'])('%s reads and is accessible', async (page) => {
    await open(page);
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await desk.screenshot({ path: `.output/desk-gallery/live-${page}.png`, fullPage: true });
    expect(errors).toEqual([]);
  });

  test('the slider tells what it would have done here; used, everybody is judged by it', async () => {
    await open('settings');
    const slider = desk.getByRole('slider', { name: '提醒多少' });
    const words = desk.locator('.preview');
    await vi.waitFor(async () => expect(await words.textContent()).toMatch(/每周大约\s*\d+/), WAIT);
    const perWeek = async () =>
      Number(/大约\s*(\d+)/.exec((await words.textContent()) ?? '')?.[1] ?? 0);
    const before = await perWeek();
    await slider.focus();
    await desk.keyboard.press('End');
    expect(await slider.getAttribute('aria-valuetext')).toBe('多很多');
    const most = await perWeek();
    expect(most).toBeGreaterThan(before);
    await desk.keyboard.press('Home');
    expect(await perWeek()).toBeLessThanOrEqual(before);
    await button('放回去').click();
    expect(await perWeek()).toBe(before);

    const flagged = async () =>
      (await database.table<Summary>('summaries')).filter(({ assessment }) =>
        ['watch', 'declining', 'silent'].includes(assessment.level),
      ).length;
    const now = await flagged();
    await slider.focus();
    await desk.keyboard.press('End');
    await button('用这个设置').click();
    await desk.getByText('提醒多少已改').waitFor();
    await vi.waitFor(async () => expect(await flagged()).toBeGreaterThan(now), WAIT);
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('出厂的样子');
  });

  test('a word of one’s own is heard in the next message', async () => {
    const heard = async (text: string) => {
      const name = (await practice.locator('.chat-name').textContent())?.trim() ?? '';
      const id = await practice.locator('.chat').getAttribute('data-id');
      const contact = (await database.table<Contact>('contacts')).find((c) => c.name === name)?.id;
      const summary = async () =>
        (await database.table<Summary>('summaries')).find((s) => s.id === contact);
      const before = (await summary())?.inbound ?? 0;
      await practice.bringToFront();
      await practice.evaluate(
        ([to, said]) => (globalThis as never as Hooks).__practice.inbound(to ?? '', said ?? ''),
        [id, text],
      );
      await vi.waitFor(async () => expect((await summary())?.inbound).toBe(before + 1), WAIT);
      return (((await summary())?.lastFeatures ?? 0) & FEATURE.complaint) !== 0;
    };
    await practice.bringToFront();
    await practice.locator('.session-item').first().click();
    expect(await heard('这回又芭比Q了，换一批看看')).toBe(false);

    await open('settings');
    await desk.getByRole('combobox', { name: '哪一类词' }).selectOption('complaint');
    await desk.getByRole('textbox', { name: '也算' }).fill('。');
    await button('添加到“也算”').click();
    await desk.getByText('一个词 2 到 20 个字').waitFor();
    await desk.getByRole('textbox', { name: '也算' }).fill('芭比Ｑ了');
    await desk.keyboard.press('Enter');
    await desk.getByText('词已更新').waitFor();
    expect(await stored('words')).toEqual({
      version: 1,
      features: { complaint: { more: ['芭比q了'], never: [] } },
    });

    await practice.reload();
    await practice.locator('.session-item').first().click();
    await practice.locator('.chat-name').waitFor();
    expect(await heard('今天又芭比Q了，还没发货呢')).toBe(true);
  });

  test('an earlier version is gone back to, and a section is reset', async () => {
    await open('settings');
    await desk.getByRole('radio', { name: '深色' }).click({ force: true });
    await expect
      .poll(() => desk.evaluate(() => document.documentElement.dataset.theme))
      .toBe('dark');
    await desk.getByRole('radio', { name: '浅色' }).click({ force: true });
    await expect.poll(() => stored('theme')).toBe('light');
    const section = desk.locator('.version-section').filter({ hasText: '颜色' });
    await section.getByText('2 个以前的版本').click();
    await section
      .getByRole('button', { name: /颜色换回用到/ })
      .first()
      .click();
    await expect.poll(() => stored('theme')).toBe('dark');
    await section.getByRole('button', { name: '颜色恢复出厂的样子' }).click();
    await expect.poll(() => stored('theme')).toBe('system');
    expect(await desk.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  });

  test('all settings into a file and back, shown before they change', async () => {
    await open('settings');
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      button('把全部设置存成文件').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^回暖设置-\d{4}-\d{2}-\d{2}\.json$/);
    const text = await readFile((await download.path()) ?? '', 'utf8');
    const file = JSON.parse(text);
    expect(file.sections.words.features.complaint.more).toEqual(['芭比q了']);
    expect(text).not.toMatch(/key|secret/i);
    file.sections.shifts.lateAfter = 42;
    file.sections.words.features = {};
    file.sections.theme = 'pink';

    const choose = (content: string) =>
      desk.getByLabel('选一个设置文件').setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await choose('{');
    await desk.getByText('这个文件不能用').waitFor();
    await choose(JSON.stringify(file));
    const preview = desk.getByRole('group', { name: '导入前先看看' });
    await preview.getByText('读不懂、会跳过的：theme').waitFor();
    expect(
      await preview.getByRole('checkbox', { name: /班次 1 处不同.*超过多久变黄/ }).isChecked(),
    ).toBe(true);
    await preview.getByRole('checkbox', { name: /你们自己的词 1 处不同/ }).uncheck();
    await desk.screenshot({ path: '.output/desk-gallery/live-settings-file.png', fullPage: true });
    await preview.getByRole('button', { name: '导入' }).click();
    await desk.getByText('设置已导入').waitFor();
    expect(await stored('shifts')).toMatchObject({ lateAfter: 42 });
    expect(await stored('words')).toMatchObject({ features: { complaint: { never: [] } } });
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await expect
      .poll(async () => ((await stored('shifts')) as { lateAfter: number }).lateAfter)
      .toBe(15);
  });

  test('a notice is decided in the worker, once, also when the worker ends in between', async () => {
    // The alarm wakes the worker; when it has looked it sets the next, or none.
    const look = async () => {
      await desk.evaluate(() => chrome.alarms.create('notices', { when: Date.now() + 50 }));
      const pending = () =>
        desk.evaluate(async () => {
          const alarm = await chrome.alarms.get('notices');
          return alarm !== undefined && alarm.scheduledTime < Date.now() + 30_000;
        });
      await expect.poll(pending).toBe(false);
    };
    const shown = async () =>
      Object.keys(
        await desk.evaluate(() => new Promise<object>((done) => chrome.notifications.getAll(done))),
      );
    const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
    const shifts = (await stored('shifts')) as object;
    // Whatever the hour and day of the test: this desk never closes.
    await keep({ shifts: { ...shifts, week: always, holidays: false } });
    await look();
    expect(await shown()).toEqual([]);

    await open('settings');
    await desk.getByRole('switch', { name: '开工提醒' }).click();
    await desk.getByText('通知已改').waitFor();
    await look();
    await vi.waitFor(async () => expect(await shown()).toEqual(['digest']), WAIT);
    const memory = await stored('notice-memory');
    expect(memory).toMatchObject({ version: 1, digestDay: expect.any(Number) });

    await desk.evaluate(
      () => new Promise<boolean>((done) => chrome.notifications.clear('digest', done)),
    );
    await app.killWorker();
    await look();
    expect(await shown()).toEqual([]);
    expect(await stored('notice-memory')).toMatchObject({
      digestAt: (memory as { digestAt: number }).digestAt,
    });
  });

  test('a site is erased only after it was understood', async () => {
    await open('sites');
    const site = desk.locator('.site-item').filter({ hasText: '练习台' });
    await site.getByText(/位客户/).waitFor();
    await site.locator('summary').first().click();
    await site.getByRole('button', { name: '删除这个网站的数据' }).click();
    await desk.screenshot({ path: '.output/desk-gallery/live-sites-erase.png', fullPage: true });
    const erase = site.getByRole('button', { name: '删除', exact: true });
    expect(await erase.getAttribute('aria-disabled')).toBe('true');
    await erase.click({ force: true });
    await desk.keyboard.press('Escape');
    await expect.poll(() => erase.count()).toBe(0);
    expect((await database.table('contacts')).length).toBeGreaterThan(0);
    await practice.close();
    await site.getByRole('button', { name: '删除这个网站的数据' }).click();
    await site.getByRole('checkbox', { name: '我知道删了找不回来' }).check();
    await erase.click();
    await desk.getByText('练习台的记录已删除').waitFor();
    expect(await database.table('contacts')).toEqual([]);
    expect(await database.table('summaries')).toEqual([]);
    expect(errors).toEqual([]);
  });
});

interface Hooks {
  readonly __practice: { inbound(contact: string, text: string): void };
}
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: {
    getAll(done: (all: object) => void): void;
    clear(id: string, done: (was: boolean) => void): void;
  };
};
