import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Past } from '../hosts/converse/prosody-data';
import { account, address, type Converse, nameOf, startConverse } from '../hosts/converse/start';
import { SitePage, startBrowser, WAIT } from './page-kit';

const HOUR = 3_600_000;
const CUSTOMERS = 12;

const PAST: Past[] = Array.from({ length: 40 }, (_, i) => ({
  id: `past-${i}`,
  customer: account(1),
  direction: i % 3 ? 'in' : 'out',
  at: Math.floor((Date.now() - (40 - i) * 31 * HOUR) / 1000) * 1000,
  text: i % 7 ? `第 ${i} 句` : `第 ${i} 句\n还有一行 😀`,
}));

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const strong = (n: number) => ({ value: address(n), strength: 'strong' }) as const;

describe('converse.js with Prosody', () => {
  let browser: Browser;
  let converse: Converse;
  let site: SitePage;

  const openChat = async (n: number) => {
    await site.page
      .locator(`a.list-item-link[data-jid="${address(n)}"]`)
      .last()
      .click();
    await expect.poll(async () => (await site.thread())?.identity.value).toBe(address(n));
  };
  const ready = async () => {
    await site.page.waitForSelector('a.list-item-link[data-jid]');
    await vi.waitFor(async () => {
      expect(new Set((await site.rows()).map((row) => row.name)).size).toBe(CUSTOMERS);
    }, WAIT);
  };

  beforeAll(async () => {
    [browser, converse] = await Promise.all([
      startBrowser(),
      startConverse({ customers: CUSTOMERS, past: PAST }),
    ]);
    site = await SitePage.open(browser, converse.url);
    await ready();
  });
  afterAll(async () => {
    await site?.close();
    await browser?.close();
    await converse?.stop();
  });

  it('is recognised, and in order', async () => {
    expect(await site.picked()).toBe('converse');
    expect((await site.judge()).verdict).toBe('ok');
  });

  it('lists every customer by address, and not the operator', async () => {
    const rows = await site.rows();
    const numbers = Array.from({ length: CUSTOMERS }, (_, i) => i + 1);
    expect(rows.map((row) => [row.identity.value, row.name]).sort()).toEqual(
      numbers.map((n) => [address(n), nameOf(n)]).sort(),
    );
    expect(rows.every((row) => row.last === null && row.identity.strength === 'strong')).toBe(true);
  });

  it('reads the archive: directions, exact times, texts', async () => {
    await openChat(1);
    await expect.poll(async () => (await site.thread())?.messages.length).toBe(PAST.length);
    const thread = await site.thread();
    expect(thread).toMatchObject({ name: nameOf(1), kind: 'person', atEnd: true });
    expect(
      thread?.messages.map(({ pageId, direction, text, time }) => ({
        pageId,
        direction,
        text: oneLine(text),
        ...time,
      })),
    ).toEqual(
      PAST.map(({ id, direction, text, at }) => ({
        pageId: id,
        direction,
        text: oneLine(text),
        at,
        precision: 'exact',
      })),
    );
    expect((await site.rows()).filter((row) => row.open).map((row) => row.name)).toEqual([
      nameOf(1),
    ]);
  });

  it('counts unread of those who write meanwhile, in every group they stand in', async () => {
    const customer = await converse.customer(2);
    customer.send('在吗');
    const rowsOfTwo = async () =>
      (await site.rows())
        .filter((row) => row.identity.value === address(2))
        .map((row) => row.unread);
    await expect.poll(rowsOfTwo).toEqual([1, 1]);
    customer.send('想问下 <价格> & "运费"');
    await expect.poll(rowsOfTwo).toEqual([2, 2]);
    const [row] = (await site.rows()).filter((one) => one.identity.value === address(2));
    expect(row).toMatchObject({ lastDirection: 'in', open: false });
    expect((await site.judge()).verdict).toBe('ok');
  });

  it('follows a switch, and names a message the same live, from the archive and after a reload', async () => {
    const customer = await converse.customer(2);
    await openChat(2);
    await site.page.locator('textarea.chat-textarea').fill('有的，明天发货');
    await site.page.locator('textarea.chat-textarea').press('Enter');
    await customer.receives('有的，明天发货');
    const id = customer.send('太好了');
    await expect.poll(async () => (await site.thread())?.messages.length).toBe(4);
    const live = (await site.thread())?.messages ?? [];
    expect(live.map((message) => message.direction)).toEqual(['in', 'in', 'out', 'in']);
    expect(live[1]?.text).toBe('想问下 <价格> & "运费"');
    expect(live[3]?.pageId).toBe(id);

    const elsewhere = await SitePage.open(browser, converse.url);
    await elsewhere.page
      .locator(`a.list-item-link[data-jid="${address(2)}"]`)
      .last()
      .click();
    await expect.poll(async () => (await elsewhere.thread())?.messages.length).toBe(4);
    const archived = (await elsewhere.thread())?.messages ?? [];
    await elsewhere.close();
    expect(archived.map((message) => message.pageId)).toEqual(
      live.map((message) => message.pageId),
    );
    for (const [i, message] of archived.entries()) {
      expect(Math.abs(message.time.at - (live[i]?.time.at ?? 0))).toBeLessThan(1000);
    }

    await site.page.reload();
    await ready();
    await openChat(2);
    await expect
      .poll(async () => (await site.thread())?.messages.map((message) => message.pageId))
      .toEqual(live.map((message) => message.pageId));
  });

  it('puts a draft into the box, reads it back, sends nothing', async () => {
    const customer = await converse.customer(2);
    const received = customer.received.length;
    const before = (await site.thread())?.messages.length;
    const text = '王姐，护手霜还够用吗？\n新到了一款，要不要试试 😀';
    expect(await site.insert({ text, expect: strong(2) })).toEqual({ inserted: true });
    const box = site.page.locator('textarea.chat-textarea');
    expect(await box.inputValue()).toBe(text);

    expect(await site.insert({ text: '换一句', expect: strong(2) })).toEqual({
      inserted: false,
      reason: 'not-empty',
    });
    expect(await site.insert({ text: '换一句', expect: strong(2), previous: text })).toEqual({
      inserted: true,
    });
    expect(await site.insert({ text: '错人', expect: strong(1), previous: '换一句' })).toEqual({
      inserted: false,
      reason: 'other-contact',
      found: nameOf(2),
    });
    expect(await box.inputValue()).toBe('换一句');
    expect((await site.thread())?.messages).toHaveLength(before ?? 0);

    // A round trip later nothing has arrived; what the person then sends arrives, and only that.
    await box.press('Enter');
    await customer.receives('换一句');
    expect(customer.received.slice(received).map((message) => message.text)).toEqual(['换一句']);
  });

  it('changes nothing on the page by reading', async () => {
    expect(await site.readingLeavesNoTrace()).toBe(true);
  });

  it('is broken when hooks are renamed while running, and well again when they return', async () => {
    const rename = (from: string, to: string) =>
      site.page.evaluate(
        ([old, fresh]) => {
          for (const element of document.querySelectorAll(`.${old}`)) {
            element.classList.replace(old, fresh);
          }
        },
        [from, to] as const,
      );
    for (const hook of ['contact-name', 'list-item-link', 'chat-msg', 'chat-msg__text']) {
      await rename(hook, 'q7xk2');
      expect([hook, (await site.judge()).verdict]).toEqual([hook, 'broken']);
      await rename('q7xk2', hook);
      expect([hook, (await site.judge()).verdict]).toEqual([hook, 'ok']);
    }
  });
});
