import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, messages } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 100 };
const BADGE = /打开流失预警卡片/;

describe('the practice desk, with the extension', () => {
  let app: Launched;
  let page: Page;
  let database: DatabaseReader;

  const badges = () => page.getByRole('button', { name: BADGE });
  const card = () => page.getByRole('dialog', { name: /流失预警/ });
  const box = () => page.locator('.compose-input');
  const sent = () => page.locator('.message--out').count();

  /** Opens flagged contacts from the top until one is to be written to. */
  const openCheckIn = async () => {
    for (let i = 0; i < (await badges().count()); i++) {
      await badges().nth(i).click();
      await card().waitFor();
      if (await card().getByRole('button', { name: '填入' }).count()) return;
    }
    throw new Error('no flagged contact in sight is to be checked in with');
  };

  beforeAll(async () => {
    app = await launch({ viewport: { width: 1440, height: 900 } });
    page = await app.context.newPage();
    await page.goto(`${app.origin}/practice.html?live=0&test=1`);
    await badges().first().waitFor();
    database = await databaseReader(app);
    await page.bringToFront();
  });
  afterAll(() => app?.close());

  test('flags are in the list, and contacts who are fine have none', async () => {
    const rows = await page.locator('.session-item').count();
    const flagged = await badges().count();
    expect(flagged).toBeGreaterThan(1);
    expect(flagged).toBeLessThan(rows / 2);
  });

  test('a click on the badge opens chat and card; the reasons are in the contact’s own numbers', async () => {
    await openCheckIn();
    const name = (await card().getByRole('heading').textContent()) ?? '';
    expect(await page.locator('.chat-name').textContent()).toContain(name);
    expect(await card().getByRole('listitem').first().textContent()).toMatch(/\d/);
  });

  test('one click puts the draft in the compose box; it is not sent', async () => {
    const before = await sent();
    const draft = await card().getByRole('textbox').inputValue();
    await card().getByRole('button', { name: '填入' }).click();
    await expect.poll(() => card().getByRole('status').textContent()).toContain('未发送');
    expect(await box().inputValue()).toBe(draft);
    await page.waitForTimeout(700);
    expect(await sent()).toBe(before);
  });

  test('another draft replaces ours, but nothing the operator wrote', async () => {
    await card().getByRole('button', { name: '换一条' }).click();
    const second = await card().getByRole('textbox').inputValue();
    await card().getByRole('button', { name: '填入' }).click();
    await expect.poll(() => box().inputValue()).toBe(second);
    // The operator types on at once, while the insertion is still being checked.
    await box().press('End');
    await page.keyboard.insertText('，我自己加的');
    const own = `${second}，我自己加的`;
    await page.waitForTimeout(1000);
    expect(await box().inputValue()).toBe(own);
    await badges().first().focus();
    await openCheckIn();
    await card().getByRole('button', { name: '填入' }).click();
    await expect.poll(() => card().getByRole('status').textContent()).toContain('没有覆盖');
    expect(await box().inputValue()).toBe(own);
    await box().fill('');
  });

  test('later hides the badge and holds; undo brings it back', async () => {
    await openCheckIn();
    const name = (await card().getByRole('heading').textContent()) ?? '';
    const mine = page.getByRole('button', { name: new RegExp(`^${literally(name)}：`) });
    await card()
      .getByRole('button', { name: /天后再说|明天再说/ })
      .click();
    await vi.waitFor(async () => expect(await mine.count()).toBe(0), WAIT);
    await app.killWorker();
    await page.reload();
    await badges().first().waitFor();
    await page.waitForTimeout(1500);
    expect(await mine.count()).toBe(0);
    const panel = await app.openPanel(page);
    await panel
      .getByRole('button', { name: /撤销|取消/ })
      .first()
      .click();
    await page.bringToFront();
    await vi.waitFor(async () => expect(await mine.count()).toBe(1), WAIT);
    await panel.close();
  });

  test('a live message is recorded once, and ends the silence', async () => {
    await openCheckIn();
    const name = (await card().getByRole('heading').textContent()) ?? '';
    const id = await page.locator('.chat').getAttribute('data-id');
    const before = messages((await database.read()).get(name)).length;
    await page.evaluate(
      ([contact]) =>
        (globalThis as never as Hooks).__practice.inbound(contact ?? '', '这几天忙，刚看到'),
      [id],
    );
    await vi.waitFor(async () => {
      expect(messages((await database.read()).get(name))).toHaveLength(before + 1);
    }, WAIT);
    const signals = async () =>
      (await database.read()).get(name)?.summary?.assessment.evidence.map((e) => e.signal);
    await vi.waitFor(async () => expect(await signals()).not.toContain('silence'), WAIT);
    await page.waitForTimeout(1200);
    expect(messages((await database.read()).get(name))).toHaveLength(before + 1);
  });

  test('by keyboard: tab to a badge, Enter opens the card, Escape gives focus back', async () => {
    await badges().first().focus();
    await page.keyboard.press('Enter');
    await card().waitFor();
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await card().count()).toBe(0), WAIT);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
    );
    expect(focused).toMatch(BADGE);
  });

  test('synthetic clicks do nothing', async () => {
    await badges()
      .first()
      .evaluate((button) => (button as HTMLElement).click());
    await page.waitForTimeout(500);
    expect(await card().count()).toBe(0);
  });

  test('the panel shows the messages a reason speaks of, and puts its draft in the box', async () => {
    await openCheckIn();
    const panel = await app.openPanel(page);
    const name = (await page.locator('.chat-name').textContent()) ?? '';
    await panel.getByRole('heading', { name }).waitFor();
    await panel
      .getByRole('button', { name: /看原话/ })
      .first()
      .click();
    const pointed = () =>
      page.evaluate(
        () =>
          [...document.documentElement.children].filter((e) => /^x-[0-9a-z]{6,}$/.test(e.localName))
            .length,
      );
    await vi.waitFor(async () => expect(await pointed()).toBeGreaterThan(0), WAIT);
    const before = await sent();
    const draft = await panel.getByRole('textbox', { name: '话术内容' }).inputValue();
    await panel.getByRole('button', { name: '填入' }).click();
    await panel.getByText('未发送').first().waitFor();
    expect(await box().inputValue()).toBe(draft);
    expect(await sent()).toBe(before);
    await panel.close();
    await page.bringToFront();
    await box().fill('');
  });

  test('axe finds nothing on the desk with badges and an open card, nor on the panel', async () => {
    await openCheckIn();
    const desk = await new AxeBuilder({ page }).analyze();
    expect(desk.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    const panel = await app.openPanel(page);
    await panel.getByRole('heading', { name: '依据' }).waitFor();
    const side = await new AxeBuilder({ page: panel }).analyze();
    expect(side.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await panel.close();
  });

  test('a database that cannot be opened is said so, with what to do', async () => {
    const panel = await app.context.newPage();
    await panel.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
    });
    const tab = await (await app.openPanel(page)).evaluate(() => location.search);
    await panel.goto(`${app.origin}/sidepanel.html${tab}`);
    await panel.getByRole('heading', { name: '读不到本机的记录' }).waitFor();
    const look = await new AxeBuilder({ page: panel }).analyze();
    expect(look.violations.map((v) => v.id)).toEqual([]);
    await panel.close();
  });

  test('a class renamed while running: badges and recording off within seconds, and a banner', async () => {
    await page.bringToFront();
    const flagsBefore = await levels(database);
    await page.evaluate(() => (globalThis as never as Hooks).__practice.rename('session-item'));
    await page.getByText('读不准').waitFor({ timeout: 60_000 });
    await vi.waitFor(async () => expect(await badges().count()).toBe(0), WAIT);
    const id = await page.locator('.chat').getAttribute('data-id');
    await page.evaluate(
      ([contact]) =>
        (globalThis as never as Hooks).__practice.inbound(contact ?? '', '这句不该被记录'),
      [id],
    );
    await page.waitForTimeout(2500);
    expect(await levels(database)).toEqual(flagsBefore);
  });
});

interface Hooks {
  __practice: { inbound(contact: string, text: string): void; rename(name: string): void };
}

async function levels(database: DatabaseReader): Promise<string[]> {
  const all = await database.read();
  return [...all]
    .map(([name, r]) => `${name} ${r.summary?.assessment.level} ${messages(r).length}`)
    .sort();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
