import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';

/** Two of the practice desk, found in several ways. */
const JINGYI = '陈静怡';
const XUMAN = '徐曼-年卡会员';

describe('contacts, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  const errors: string[] = [];

  const search = () => desk.getByRole('searchbox', { name: '搜索客户' });
  const line = (name: string) => desk.getByRole('grid').getByRole('link', { name, exact: true });
  const lines = () => desk.getByRole('grid').getByRole('link');
  const button = (name: string | RegExp) => desk.getByRole('button', { name }).first();
  /** How many the list says it shows. */
  const count = async () => {
    const text = await desk.locator('.list-state [role=status]').textContent();
    return Number(/(\d+)\s*位$/.exec(text ?? '')?.[1] ?? Number.NaN);
  };
  const openList = async () => {
    await desk.goto('about:blank');
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await lines().first().waitFor();
    await expect.poll(count).toBeGreaterThan(50);
  };
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
  });
  afterAll(() => app?.close());
  beforeEach(openList);

  test.each([
    ['initials', 'cjy'],
    ['pinyin', 'chenjingyi'],
    ['the name itself', '静怡'],
  ])('finds by %s', async (_, text) => {
    await search().fill(text);
    await line(JINGYI).waitFor();
    await expect.poll(count).toBeLessThan(5);
    await search().fill(`${text}zz`);
    await desk.getByRole('heading', { name: '没有符合的客户' }).waitFor();
    await search().fill('');
    await expect.poll(count).toBeGreaterThan(50);
  });

  test('filters, and the address keeps the filter through a reload', async () => {
    const all = await count();
    await button('筛选').click();
    await desk.getByRole('checkbox', { name: '沉默', exact: true }).press(' ');
    await expect.poll(count).toBeLessThan(all);
    const silent = await count();
    await desk.getByLabel('平时多久来一次').selectOption('2-10');
    await expect.poll(count).toBeLessThan(silent);
    const both = await count();
    await expect.poll(() => desk.url()).toContain('rhythm');
    await desk.reload();
    await expect.poll(count).toBe(both);
    await button('清除筛选').click();
    await expect.poll(count).toBe(all);
  });

  test('an address nobody can read shows everybody, and says so', async () => {
    await desk.goto(`${app.origin}/desk.html#/contacts/${encodeURIComponent('list?level=angry')}`);
    await desk.getByText('这个地址里的筛选读不懂，先显示全部。').waitFor();
    await expect.poll(count).toBeGreaterThan(50);
  });

  test('a saved view survives a reload, is removed and brought back', async () => {
    await search().fill('xm');
    await button('存为视图').click();
    await desk.getByRole('textbox', { name: '给这个视图起个名字' }).fill('年卡');
    await button('保存').click();
    const view = desk.getByRole('link', { name: '年卡', exact: true });
    await view.waitFor();
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await desk.reload();
    await view.click();
    await line(XUMAN).waitFor();
    expect(await search().inputValue()).toBe('xm');
    expect(await view.getAttribute('aria-current')).toBe('true');
    await button('删除：年卡').click();
    await expect.poll(() => view.count()).toBe(0);
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
    await view.waitFor();
  });

  test.each([
    ['wide', 1280],
    ['narrow', 560],
  ])(
    'back from a contact the list stands as it was: filter, place and focus; %s',
    async (_, width) => {
      await desk.setViewportSize({ width, height: 800 });
      await desk.getByRole('combobox', { name: '排序' }).selectOption('name');
      await expect.poll(() => desk.url()).toContain('sort');
      // In its new order, the list begins at its top; then it is scrolled.
      const scroll = () =>
        desk.evaluate(() => {
          scrollTo(0, 1200);
          return scrollY;
        });
      await expect.poll(scroll).toBeGreaterThan(1000);
      const inSight = () =>
        desk.evaluate(() => {
          const rows = [...document.querySelectorAll('[data-index]')];
          const middle = innerHeight / 2;
          const row = rows.find((each) => each.getBoundingClientRect().top > middle);
          return row?.getAttribute('data-index') ?? null;
        });
      await expect.poll(inSight).not.toBeNull();
      const link = desk.locator(`[data-index="${await inSight()}"]`);
      const name = (await link.textContent()) ?? '';
      // Clicked where it stands: a click by the mouse may scroll the list on before.
      await link.evaluate((row) => (row as HTMLElement).focus({ preventScroll: true }));
      const left = await link.evaluate((row) => {
        const { top } = row.getBoundingClientRect();
        (row as HTMLElement).click();
        return Math.round(top);
      });
      await desk.getByRole('heading', { level: 1, name }).waitFor();
      expect(await desk.evaluate(() => scrollY)).toBe(0);
      await desk.goBack();
      await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe(name);
      const top = () => link.evaluate((row) => Math.round(row.getBoundingClientRect().top));
      await expect.poll(top).toBe(left);
      expect(await desk.getByRole('combobox', { name: '排序' }).inputValue()).toBe('name');
    },
  );

  test('by keyboard: find, choose, open', async () => {
    const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('data-index'));
    await desk.keyboard.press('j');
    await expect.poll(focused).toBe('0');
    await desk.keyboard.press('j');
    await desk.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('2');
    await desk.keyboard.press('k');
    await expect.poll(focused).toBe('1');
    await desk.keyboard.press('End');
    const last = String((await count()) - 1);
    await expect.poll(focused).toBe(last);
    await desk.keyboard.press('Home');
    await expect.poll(focused).toBe('0');
    await desk.keyboard.press('/');
    await desk.keyboard.type('cjy');
    await line(JINGYI).waitFor();
    await expect.poll(count).toBe(1);
    await desk.keyboard.press('Tab');
    await line(JINGYI).focus();
    await desk.keyboard.press('Enter');
    await desk.getByRole('heading', { level: 1, name: JINGYI }).waitFor();
    expect(errors).toEqual([]);
  });

  test('rows tell a screen reader where they stand', async () => {
    const grid = desk.getByRole('grid', { name: '客户列表' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String((await count()) + 1));
    expect(await grid.getByRole('row').nth(1).getAttribute('aria-rowindex')).toBe('2');
    expect(await violations()).toEqual([]);
    await desk.screenshot({ path: '.output/desk-gallery/live-contacts.png' });
  });

  describe('on the page of one', () => {
    beforeEach(async () => {
      await search().fill('cjy');
      await expect.poll(count).toBe(1);
      await line(JINGYI).click();
      await desk.getByRole('heading', { level: 1, name: JINGYI }).waitFor();
    });

    test('everything is there, without a violation', async () => {
      await desk.getByRole('heading', { name: '全部经过' }).waitFor();
      await desk
        .getByText(/^对方\s*\d+\s*条/)
        .first()
        .waitFor();
      await desk.screenshot({ path: '.output/desk-gallery/live-contact.png', fullPage: true });
      expect(await violations()).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('a note is kept, removed and brought back', async () => {
      await desk.getByRole('textbox', { name: '写一条备忘' }).fill('女儿九月上学');
      await button('记下').click();
      const note = desk.locator('.note-item', { hasText: '女儿九月上学' });
      await note.waitFor();
      await desk.reload();
      await note.waitFor();
      await note.getByRole('button', { name: '删除：女儿九月上学' }).click();
      await expect.poll(() => note.count()).toBe(0);
      await desk.getByRole('status').getByRole('button', { name: '撤销' }).click();
      await note.waitFor();
    });

    test('a remark is found by its initials at once', async () => {
      await desk.getByText('客户资料').click();
      await button('编辑资料').click();
      await desk.getByRole('textbox', { name: '备注名' }).fill('五楼邻居');
      await desk.getByRole('textbox', { name: '手机尾号' }).fill('8842');
      await desk.locator('.profile-form').getByRole('button', { name: '保存' }).click();
      await desk.getByText('备注：五楼邻居').waitFor();
      await desk.getByRole('link', { name: '返回客户列表' }).click();
      for (const text of ['wllj', '8842']) {
        await search().fill(text);
        await line(JINGYI).waitFor();
        await expect.poll(count).toBe(1);
      }
    });

    test('do not disturb shows in the list without a reload', async () => {
      await button('设为勿扰').click();
      await desk.goBack();
      await desk.locator('.contact-line', { hasText: JINGYI }).getByText('免打扰').waitFor();
    });

    test('erasing asks first, says what goes, and leaves nothing', async () => {
      await button('删除这位客户').click();
      await desk.getByText(/会删掉\s*\d+\s*条往来/).waitFor();
      await button('删除，不能恢复').click();
      await desk.getByRole('heading', { name: '没有符合的客户' }).waitFor();
      await search().fill('');
      await expect.poll(count).toBeGreaterThan(50);
      expect(await line(JINGYI).count()).toBe(0);
      expect(errors).toEqual([]);
    });
  });
});
