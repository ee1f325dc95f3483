import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalDefinition } from '@/lib/core/model/local-definition';
import { type Served, serve } from '../hosts/serve';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, messages } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 100 };
const HEALTH = '页面读取情况';

/** A desk nobody described: read by itself, taught by clicking, repaired, carried to a file and back. */
describe('a page no definition knows', () => {
  let host: Served;
  let app: Launched;
  let page: Page;
  let panel: Page;
  let database: DatabaseReader;

  const local = async () => (await database.table<LocalDefinition>('definitions'))[0];
  const unfold = async () => {
    const card = panel
      .locator('details')
      .filter({ has: panel.getByRole('heading', { name: HEALTH }) });
    await card.waitFor();
    if (!(await card.evaluate((d) => (d as HTMLDetailsElement).open))) {
      await card.locator('summary').first().click();
    }
  };
  const pick = async (field: string) => {
    await unfold();
    await panel.getByLabel('教它重新认').last().selectOption({ label: field });
    await panel.getByRole('button', { name: `重新指认${field}` }).click();
    await page.bringToFront();
    await expect.poll(() => ours(page)).toBeGreaterThan(0);
  };

  beforeAll(async () => {
    host = await serve({ '/': fileURLToPath(new URL('../hosts/unknown', import.meta.url)) });
    app = await launch();
    database = await databaseReader(app);
    page = await app.context.newPage();
    await page.goto(`${host.url}/`);
    panel = await app.openPanel(page);
  });
  afterAll(async () => {
    await app?.close();
    await host?.stop();
  });

  test('is looked through at a click, asks at most three questions, and is then recorded', async () => {
    await panel.getByRole('button', { name: '读一读这个页面' }).click();
    const start = panel.getByRole('button', { name: '开始用' });
    let asked = 0;
    await vi.waitFor(async () => {
      const [said] = await panel.getByText(/这句是客户说的，还是你说的/).allTextContents();
      const [named] = await panel.getByText(/是客户的名字吗/).allTextContents();
      if (said) {
        asked += 1;
        expect(await ours(page)).toBe(1);
        const mine = /有的|今天|您慢慢|实物|不客气/.test(said);
        await panel.getByRole('button', { name: mine ? '我说的' : '客户说的' }).click();
      } else if (named) {
        asked += 1;
        const yes = /周以安/.test(named);
        await panel.getByRole('button', { name: yes ? '是' : '不是', exact: true }).click();
      }
      expect(await start.isVisible()).toBe(true);
    }, WAIT);
    expect(asked).toBeLessThanOrEqual(3);
    expect(await page.evaluate(() => window.opened)).toEqual(['周以安']);
    await start.click();
    await vi.waitFor(async () => {
      const facts = messages((await database.read()).get('周以安'));
      expect(facts.map((f) => f.direction)).toEqual(Array(5).fill(['in', 'out']).flat());
    }, WAIT);
    const recorded = await database.read();
    expect(recorded.size).toBe(12);
    const stored = await local();
    expect(stored?.current?.origin).toBe('read');
    // Nothing was left lying over the page by the looking.
    expect(await page.locator('main').getAttribute('style')).toBeNull();
  });

  test('goes on when another conversation is opened, under the same name as its row', async () => {
    await page.bringToFront();
    await page.getByText('沈言').click();
    await vi.waitFor(async () => {
      expect(messages((await database.read()).get('沈言'))).toHaveLength(10);
    }, WAIT);
    expect((await database.read()).size).toBe(12);
  });

  test('the health panel tells of each field, and a report of structure holds nobody’s words', async () => {
    await panel.bringToFront();
    await unfold();
    await panel.getByText(/^\d+ 项都读得准$/).click();
    await panel.locator('.site-field').filter({ hasText: '列表里的名字' }).waitFor();
    await panel.getByRole('button', { name: '生成页面结构报告' }).click();
    const report = (await panel.locator('.site-report pre').textContent()) ?? '';
    expect(report).toContain('guest-row');
    expect(report).not.toMatch(/[\u4e00-\u9fff]|u9\d{3}|9:\d\d/);
    await panel.getByRole('button', { name: '关闭' }).click();
  });

  test('a field is pointed at anew, and the page gets neither click nor key', async () => {
    await pick('列表里的时间');
    const opened = await page.evaluate(() => window.opened.length);
    await page.locator('.guest-when').nth(2).hover({ force: true });
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.bringToFront();
    await panel.getByText('12 处里读到 12 处').waitFor();
    await panel.getByRole('button', { name: '保存' }).click();
    await vi.waitFor(async () => expect((await local())?.current?.origin).toBe('taught'), WAIT);
    expect(await page.evaluate(() => window.opened.length)).toBe(opened);
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    expect((await local())?.current?.data).toMatchObject({
      definition: { list: { time: [{ sel: '.guest-when' }] } },
    });
  });

  test('Esc leaves the picker, and nothing of it stays', async () => {
    await pick('列表里的名字');
    await page.mouse.move(300, 200);
    await page.keyboard.press('Escape');
    await expect.poll(() => glass(page)).toBe(0);
    await panel.bringToFront();
    await panel.getByRole('button', { name: '重新指认列表里的名字' }).waitFor();
    expect((await local())?.current?.number).toBe(2);
  });

  test('an edition is undone, saved as a file, removed, and imported again', async () => {
    await unfold();
    await panel.getByRole('button', { name: '退回上一版' }).click();
    await vi.waitFor(async () => expect((await local())?.current?.number).toBe(1), WAIT);
    const before = (await local())?.current?.data;
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: '存成文件' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).not.toMatch(/周以安|沈言/);
    await panel.getByRole('button', { name: '移除', exact: true }).click();
    await vi.waitFor(async () => expect((await local())?.current).toBeNull(), WAIT);
    await panel.getByRole('button', { name: '读一读这个页面' }).waitFor();

    const file = join(tmpdir(), `rewarm-teach-${process.pid}.json`);
    const choose = async (content: string) => {
      await writeFile(file, content);
      await panel.locator('input[type=file]').setInputFiles(file);
    };
    await choose('{"not": "ours"}');
    await panel.getByText('这个文件不能用').waitFor();
    await choose(text.replace('"origin"', '"anything"'));
    await panel.getByText('这个文件不能用').waitFor();
    await choose(text);
    await panel.getByRole('button', { name: '导入', exact: true }).click();
    await vi.waitFor(async () => {
      const stored = await local();
      expect(stored?.current?.origin).toBe('import');
      expect(stored?.current?.data).toEqual(before);
    }, WAIT);
    await unfold();
  });

  test('the next release of the page has other class names: repaired after questions, and read on', async () => {
    await vi.waitFor(async () => {
      expect(await database.table('fingerprints')).toMatchObject([{ version: 3 }]);
    }, WAIT);
    await page.goto(`${host.url}/?names=b`);
    await panel.getByRole('button', { name: '找找它换到哪去了' }).click({ timeout: 60_000 });
    let asked = 0;
    await vi.waitFor(async () => {
      const yes = panel.getByRole('button', { name: /^(是，换上|换上)$/ });
      if ((await yes.count()) > 0) {
        asked += 1;
        await yes.click();
      }
      const accept = panel.getByRole('button', { name: '我明白，换' });
      if ((await accept.count()) > 0) await accept.click();
      expect((await local())?.current?.origin).toBe('repair');
    }, WAIT);
    expect(asked).toBeGreaterThan(0);
    const known = (await database.read()).size;
    await page.bringToFront();
    await page.getByText('罗听雨').click();
    await vi.waitFor(async () => {
      const facts = messages((await database.read()).get('罗听雨'));
      expect(facts.map((f) => f.direction)).toEqual(Array(5).fill(['in', 'out']).flat());
    }, WAIT);
    expect((await database.read()).size).toBe(known);
  });
});

/** Elements of ours in the page. */
function ours(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter((e) => /^x-[0-9a-z]{6,}$/.test(e.localName))
        .length,
  );
}

/** Panes of glass over it. */
function glass(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter((e) => e.shadowRoot?.querySelector('.line'))
        .length,
  );
}

declare global {
  interface Window {
    opened: string[];
    sent: string[];
  }
}
