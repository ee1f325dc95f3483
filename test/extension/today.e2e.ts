import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 200 };
const HOUR = 3_600_000;
/** Somebody is always at the desk, so that this means the same at any hour. */
const ALWAYS = {
  ...DEFAULT_SHIFTS,
  week: Array(7).fill([{ from: 0, to: 1440 }]),
  holidays: false,
};

describe('today on the desk, with what the practice desk recorded', () => {
  let app: Launched;
  let practice: Page;
  let desk: Page;
  let database: DatabaseReader;
  const errors: string[] = [];

  const rows = () => desk.locator('tr[aria-selected]');
  const current = () => desk.locator('tr[aria-selected=true]');
  const nameOf = async (row = current()) => (await row.locator('strong').textContent()) ?? '';
  const names = () => rows().locator('strong').allTextContents();
  const toast = () => desk.getByRole('status').filter({ has: desk.locator('.toast-body') });
  const press = (key: string) => desk.keyboard.press(key);
  const pointedAt = () =>
    practice.evaluate(
      () =>
        [...document.documentElement.children].filter((e) => /^x-[0-9a-z]{6,}$/.test(e.localName))
          .length,
    );
  /** A row of a kind becomes the current one, by keys alone. */
  const goTo = async (kind: 'waiting' | 'cold' | 'task') => {
    await desk.locator(`tr.today-${kind}`).first().waitFor();
    await press('j');
    await press(kind === 'waiting' ? 'Home' : 'End');
    for (let i = 0; i < 20; i++) {
      if ((await current().getAttribute('class'))?.includes(`today-${kind}`)) return;
      await press('k');
    }
    throw new Error(`no row is ${kind}`);
  };
  const openDesk = async () => {
    await desk.goto(`${app.origin}/desk.html`);
    await rows().first().waitFor();
    await desk.bringToFront();
  };

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1440, height: 900 } });
    const worker = await app.worker();
    await worker.evaluate(
      (stored) => (globalThis as never as Chrome).chrome.storage.local.set({ shifts: stored }),
      ALWAYS,
    );
    practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1&anchor=${Date.now() - HOUR}`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    await practice.evaluate(() => {
      const { __practice } = globalThis as never as Hooks;
      const { order } = __practice;
      __practice.inbound(order()[3] ?? '', '在吗，想问下这个怎么用');
    });
    database = await databaseReader(app);
    await vi.waitFor(async () => {
      const all = [...(await database.read()).values()];
      expect(all.some(({ summary }) => summary?.waitingSince !== undefined)).toBe(true);
    }, WAIT);
    desk = await app.context.newPage();
    desk.on('pageerror', (error) => errors.push(error.message));
    desk.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await openDesk();
  });
  afterAll(() => app?.close());

  test('is what the desk opens with: who waits, who goes cold, in their own numbers', async () => {
    expect(await desk.getByRole('heading', { level: 1 }).textContent()).toBe('今天');
    await desk.getByRole('columnheader').or(desk.getByRole('rowheader')).first().waitFor();
    await expect.poll(() => desk.getByText('在等你回复').count()).toBe(1);
    const cold = desk.locator('tr.today-cold').first();
    await cold.waitFor();
    expect(await cold.locator('.today-why').textContent()).toMatch(/\d/);
    await expect.poll(() => desk.getByText('正在看下一步…').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await desk.screenshot({ path: '.output/desk-gallery/live-today.png', fullPage: true });
  });

  test('the next step is the one the card names', async () => {
    const row = desk.locator('tr.today-cold').first();
    const name = await nameOf(row);
    const next = (await row.locator('.today-next').textContent()) ?? '';
    await practice.bringToFront();
    await practice.locator('.session-item', { hasText: name }).first().scrollIntoViewIfNeeded();
    await practice
      .getByRole('button', { name: new RegExp(`^${literally(name)}：`) })
      .first()
      .click();
    const card = practice.getByRole('dialog', { name: /流失预警/ });
    await card.waitFor();
    expect((await card.textContent())?.replaceAll(/\s/g, '')).toContain(next.replaceAll(/\s/g, ''));
    await practice.keyboard.press('Escape');
    await desk.bringToFront();
  });

  test('j and k move, arrows and Home too, and letters are letters in a field', async () => {
    await press('j');
    const all = await names();
    expect(await nameOf()).toBe(all[0]);
    await press('j');
    expect(await nameOf()).toBe(all[1]);
    await press('ArrowDown');
    expect(await nameOf()).toBe(all[2]);
    await press('k');
    await press('ArrowUp');
    expect(await nameOf()).toBe(all[0]);
    expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('TR');
  });

  test('done ends a wait: the row goes, the next is current, z brings everything back', async () => {
    await goTo('waiting');
    const name = await nameOf();
    const before = await names();
    const history = (await database.read()).get(name)?.history;
    await press('e');
    await expect.poll(() => rows().count()).toBeLessThanOrEqual(before.length);
    await vi.waitFor(async () => {
      const told = (await database.read()).get(name);
      expect(told?.summary?.waitingSince).toBeUndefined();
      expect(told?.history.at(-1)).toMatchObject({ origin: 'manual', direction: 'out' });
    }, WAIT);
    expect(await desk.locator('tr.today-waiting strong').allTextContents()).not.toContain(name);
    expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('TR');
    await press('z');
    await vi.waitFor(async () => {
      expect((await database.read()).get(name)?.history).toEqual(history);
    }, WAIT);
    await expect.poll(() => names()).toEqual(before);
  });

  test('later asks until when, holds, and is taken back by the toast', async () => {
    await goTo('cold');
    const name = await nameOf();
    await press('s');
    await desk.getByRole('group', { name: '什么时候再看？' }).waitFor();
    await press('Enter');
    await expect.poll(() => toast().textContent()).toContain('再看');
    await expect.poll(() => names()).not.toContain(name);
    await desk.reload();
    await rows().first().waitFor();
    expect(await names()).not.toContain(name);
    await goTo('cold');
    const other = await nameOf();
    await press('n');
    await expect.poll(() => names()).not.toContain(other);
    await toast().getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => names()).toContain(other);
  });

  test('wrong asks what is wrong; Escape changes nothing', async () => {
    await goTo('cold');
    const name = await nameOf();
    await press('x');
    await desk.getByRole('radio', { name: '本来就这样' }).waitFor();
    await press('Escape');
    await expect.poll(() => desk.getByRole('radio', { name: '本来就这样' }).count()).toBe(0);
    expect(await nameOf()).toBe(name);
    await press('x');
    const note = desk.getByRole('textbox', { name: /补充一句/ });
    await note.focus();
    await desk.keyboard.type('jkesz?');
    expect(await note.inputValue()).toBe('jkesz?');
    await desk.getByRole('radio', { name: '本来就这样' }).check({ force: true });
    await desk.getByRole('button', { name: '确定' }).click();
    await expect.poll(() => names()).not.toContain(name);
    await vi.waitFor(async () => {
      const { override } = (await database.read()).get(name)?.summary ?? {};
      expect(override).toMatchObject({ reason: 'always-so', note: 'jkesz?' });
    }, WAIT);
    await press('z');
    await expect.poll(() => names()).toContain(name);
  });

  test('the sheet of keys lists them, and the palette finds actions, pages and customers', async () => {
    await press('?');
    const sheet = desk.getByRole('dialog', { name: '快捷键' });
    await sheet.getByText('下一位').first().waitFor();
    expect((await new AxeBuilder({ page: desk }).analyze()).violations.map((v) => v.id)).toEqual(
      [],
    );
    await desk.screenshot({ path: '.output/desk-gallery/live-keys.png' });
    await press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);

    await goTo('cold');
    const name = await nameOf();
    await press('Control+k');
    const palette = desk.getByRole('dialog', { name: /找页面/ });
    await palette.getByRole('option', { name: /稍后/ }).waitFor();
    await desk.screenshot({ path: '.output/desk-gallery/live-palette.png' });
    expect((await new AxeBuilder({ page: desk }).analyze()).violations.map((v) => v.id)).toEqual(
      [],
    );
    await desk.keyboard.type(name.slice(0, 2));
    await palette.getByRole('option', { name: new RegExp(literally(name)) }).waitFor();
    await press('Enter');
    await expect.poll(() => desk.url()).toContain('#/contacts/');
    await press('g');
    await press('t');
    await rows().first().waitFor();
    expect(desk.url()).toMatch(/#\/today$/);
  });

  test('single keys can be switched off', async () => {
    await press('?');
    await desk.getByRole('switch', { name: /单个字母/ }).click();
    await press('Escape');
    await press('?');
    expect(await desk.getByRole('dialog').count()).toBe(0);
    await press('Control+k');
    await desk.getByRole('dialog', { name: /找页面/ }).waitFor();
    await press('Escape');
    await desk.evaluate(() => localStorage.clear());
    await openDesk();
  });

  test('from the flag to words in the box: three keys from the desk', async () => {
    const box = practice.locator('.compose-input');
    const card = practice.getByRole('dialog', { name: /流失预警/ });
    await openDesk();
    const [name = ''] = await checkIns();
    await press('j');
    await press('Home');
    await press('End');
    while ((await nameOf()) !== name) await press('k');
    let keys = 0;
    const strike = async (page: Page, key: string) => {
      await page.keyboard.press(key);
      keys += 1;
    };
    await strike(desk, 'Enter');
    // The tab of the chat comes to the front, the row pointed at and its badge in focus.
    await vi.waitFor(async () => {
      expect(await practice.evaluate(() => document.hasFocus() && document.visibilityState)).toBe(
        'visible',
      );
      expect(await pointedAt()).toBeGreaterThan(0);
      expect(await badgeInFocus()).toContain(name);
    }, WAIT);
    await strike(practice, 'Enter');
    await card.waitFor();
    const sent = await practice.locator('.message--out').count();
    const draft = await card.getByRole('textbox').inputValue();
    expect(draft.length).toBeGreaterThan(5);
    await strike(practice, 'Enter');
    await expect.poll(() => box.inputValue()).toBe(draft);
    expect(await practice.locator('.chat-name').textContent()).toContain(name);
    await practice.waitForTimeout(700);
    expect(await practice.locator('.message--out').count()).toBe(sent);
    expect(keys).toBeLessThanOrEqual(4);
    await practice.keyboard.press('Escape');
    await box.fill('');
  });

  test('from the flag to words in the box: two clicks on the page', async () => {
    await practice.bringToFront();
    const box = practice.locator('.compose-input');
    const card = practice.getByRole('dialog', { name: /流失预警/ });
    let clicks = 0;
    const click = async (target: ReturnType<Page['locator']>) => {
      await target.click();
      clicks += 1;
    };
    const flags = practice.getByRole('button', { name: /打开流失预警卡片/ });
    for (let i = 0; i < (await flags.count()); i++) {
      clicks = 0;
      await click(flags.nth(i));
      await card.waitFor();
      const insert = card.getByRole('button', { name: '填入' });
      if ((await insert.count()) === 0) continue;
      const draft = await card.getByRole('textbox').inputValue();
      await click(insert);
      await expect.poll(() => box.inputValue()).toBe(draft);
      break;
    }
    expect(await box.inputValue()).not.toBe('');
    expect(clicks).toBeLessThanOrEqual(3);
    await box.fill('');
  });

  test('with no tab of the site open, the page offers to open it', async () => {
    await practice.close();
    await desk.bringToFront();
    await openDesk();
    await goTo('cold');
    await press('Enter');
    const open = desk.getByRole('button', { name: '打开练习台' });
    await open.waitFor();
    const opened = app.context.waitForEvent('page');
    await press('Enter');
    expect((await opened).url()).toContain('/practice.html');
    expect(errors).toEqual([]);
  });

  /** Names of those who are to be written to, as the rows say. */
  async function checkIns(): Promise<string[]> {
    const asked = desk.locator('tr.today-cold', { hasText: /问候|道个歉/ });
    await asked.first().waitFor();
    return (await asked.locator('strong').allTextContents()).reverse();
  }

  function badgeInFocus(): Promise<string> {
    return practice.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
    );
  }
});

interface Hooks {
  __practice: { inbound(contact: string, text: string): void; order(): readonly string[] };
}
interface Chrome {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
