import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Past } from '../hosts/converse/prosody-data';
import { account, address, type Converse, nameOf, startConverse } from '../hosts/converse/start';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, messages } from '../tools/read-database';

const DAY = 86_400_000;
const BADGE = /打开流失预警卡片/;
const WAIT = { timeout: 60_000, interval: 100 };
const NOW = Date.now();

/** Customer 3 wrote every other day, and then not for 40 days; customer 4 keeps writing. */
const PAST: Past[] = [3, 4].flatMap((n) =>
  Array.from({ length: 22 }, (_, i): Past => {
    const silence = n === 3 ? 40 : 1;
    const at = Math.floor((NOW - (silence + (21 - i) * 2) * DAY) / 1000) * 1000;
    const direction = i % 4 === 3 ? 'out' : 'in';
    return {
      id: `past-${n}-${i}`,
      customer: account(n),
      direction,
      at,
      text: `第 ${i} 句话，聊聊近况`,
    };
  }),
);

describe('converse.js and Prosody, with the extension', () => {
  let converse: Converse;
  let app: Launched;
  let page: Page;
  let database: DatabaseReader;

  const row = (n: number) => page.locator(`a.list-item-link[data-jid="${address(n)}"]`).last();
  const open = async (n: number) => {
    await row(n).click({ position: { x: 5, y: 5 } });
    await page.waitForSelector(`converse-chat[jid="${address(n)}"] .chat-content`);
  };
  const recorded = async (n: number) => messages((await database.read()).get(nameOf(n)));
  const texts = async (n: number) =>
    page
      .locator(`converse-chat[jid="${address(n)}"] .message.chat-msg`)
      .evaluateAll((rows) => rows.map((r) => r.getAttribute('data-msgid')));
  const badge = (n: number) =>
    page.getByRole('button', { name: new RegExp(`^${nameOf(n)}：.*流失预警`) });

  beforeAll(async () => {
    [converse, app] = await Promise.all([startConverse({ customers: 12, past: PAST }), launch()]);
    database = await databaseReader(app);
    page = await app.context.newPage();
    await page.goto(converse.url);
    await row(1).waitFor();
  });
  afterAll(async () => {
    await app?.close();
    await converse?.stop();
  });

  test('messages between two real clients are recorded once each, with exact times and sides', async () => {
    await open(1);
    const customer = await converse.customer(1);
    await customer.send('在吗，想问下订单');
    const box = page.locator('textarea.chat-textarea');
    await page.getByText('在吗，想问下订单').waitFor();
    const before = Date.now();
    await box.fill('在的，您说');
    await box.press('Enter');
    await customer.receives('在的，您说');
    await customer.send('什么时候发货');
    await page.getByText('什么时候发货').waitFor();

    await vi.waitFor(async () => expect(await recorded(1)).toHaveLength(3), WAIT);
    const facts = await recorded(1);
    expect(facts.map((f) => f.direction)).toEqual(['in', 'out', 'in']);
    expect(facts.map((f) => f.precision)).toEqual(['exact', 'exact', 'exact']);
    const shown = await page
      .locator('.message.chat-msg')
      .evaluateAll((rows) => rows.map((r) => Date.parse(r.getAttribute('data-isodate') ?? '')));
    expect(facts.map((f) => f.at)).toEqual(shown);
    expect(Math.abs((facts[1]?.at ?? 0) - before)).toBeLessThan(10_000);
  });

  test('a reload, which brings them back from the archive, records nothing twice', async () => {
    await page.reload();
    await row(1).waitFor();
    await open(1);
    await page.getByText('什么时候发货').waitFor();
    await page.waitForTimeout(2000);
    expect(await recorded(1)).toHaveLength(3);
  });

  test('who went silent is flagged once the thread was seen, who did not is not', async () => {
    await open(3);
    await vi.waitFor(async () => expect((await recorded(3)).length).toBe(22), WAIT);
    await open(4);
    await vi.waitFor(async () => expect((await recorded(4)).length).toBe(22), WAIT);
    await badge(3).waitFor();
    expect(await badge(4).count()).toBe(0);
    expect(await page.getByRole('button', { name: BADGE }).count()).toBe(1);
  });

  test('the badge follows its contact while the list changes order', async () => {
    const before = await order(page);
    const rename = await converse.customer(7);
    await rename.send('换个位置');
    for (const n of [8, 9, 10]) await (await converse.customer(n)).send(`我是 ${n}`);
    await vi.waitFor(async () => expect(await order(page)).not.toEqual(before), WAIT);
    const holder = await badge(3).evaluate((button) => {
      const root = button.getRootNode() as ShadowRoot;
      return root.host.closest('[data-jid]')?.getAttribute('data-jid');
    });
    expect(holder).toBe(address(3));
    expect(await badge(3).count()).toBe(1);
  });

  test('a draft is put in the real box in one click, read back, and not sent', async () => {
    await open(3);
    await badge(3).click();
    const card = page.getByRole('dialog', { name: /流失预警/ });
    await card.waitFor();
    const draft = await card.getByRole('textbox').inputValue();
    expect(draft.length).toBeGreaterThan(8);
    await card.getByRole('button', { name: '填入' }).click();
    await expect.poll(() => card.getByRole('status').textContent()).toContain('已填入，未发送');
    expect(await page.locator('textarea.chat-textarea').inputValue()).toBe(draft);
    const count = (await texts(3)).length;
    await page.waitForTimeout(1000);
    expect((await texts(3)).length).toBe(count);
    expect(await recorded(3)).toHaveLength(22);
    await page.locator('textarea.chat-textarea').fill('');
  });

  test('the worker is stopped in the middle of a talk: nothing is lost, nothing doubled', async () => {
    await open(2);
    const customer = await converse.customer(2);
    for (let i = 1; i <= 24; i++) {
      await customer.send(`连发第 ${i} 条`);
      if (i % 4 === 0) await app.killWorker();
      await page.waitForTimeout(i % 3 === 0 ? 180 : 20);
    }
    await page.getByText('连发第 24 条').waitFor();
    await vi.waitFor(async () => expect((await recorded(2)).length).toBe(24), WAIT);
    await page.waitForTimeout(1500);
    const facts = await recorded(2);
    expect(facts).toHaveLength(24);
    expect(new Set(facts.map((f) => f.id)).size).toBe(24);
    const summary = (await database.read()).get(nameOf(2))?.summary;
    expect(summary?.inbound).toBe(24);
  });

  test('a second copy of the script takes over: one badge per contact, nothing recorded twice', async () => {
    const before = (await recorded(3)).length;
    const worker = await app.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as never as Chrome;
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      for (const { id } of tabs) {
        await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/overlay.js'] });
      }
    });
    await page.waitForTimeout(3000);
    await badge(3).waitFor();
    expect(await badge(3).count()).toBe(1);
    // Who waits for an answer has a badge too.
    const all = page.getByRole('button', { name: /打开(流失预警)?卡片/ });
    expect(await ours(page)).toBe(await all.count());
    expect((await recorded(3)).length).toBe(before);
  });

  test('when the extension is gone, nothing of it is left in the page', async () => {
    expect(await ours(page)).toBeGreaterThan(0);
    const worker = await app.worker();
    await worker
      .evaluate(() => (globalThis as never as Chrome).chrome.runtime.reload())
      .catch(() => {});
    await vi.waitFor(async () => expect(await ours(page)).toBe(0), WAIT);
    expect(await row(3).getAttribute('style')).toBeNull();
  });
});

async function order(page: Page): Promise<(string | null)[]> {
  return page
    .locator('a.list-item-link[data-jid]')
    .evaluateAll((rows) => rows.map((r) => r.getAttribute('data-jid')));
}

/** Elements of ours in the page. */
async function ours(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((e) => /^x-[0-9a-z]{6,}$/.test(e.localName))
        .length,
  );
}

interface Chrome {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number }[]> };
    scripting: { executeScript(what: object): Promise<unknown> };
    runtime: { reload(): void };
  };
}
