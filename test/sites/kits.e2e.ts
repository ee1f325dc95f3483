import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Person } from '../hosts/backend';
import { startPage } from '../hosts/bundle';
import type { Served } from '../hosts/serve';
import { SitePage, startBrowser, WAIT } from './page-kit';

const MINUTE = 60_000;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const KITS = [
  { folder: 'vac', id: 'vue-advanced-chat', ids: true, row: '.vac-room-item' },
  { folder: 'chatscope', id: 'chatscope', ids: false, row: '.cs-conversation' },
] as const;

describe.each(KITS)('$id', ({ folder, id: siteId, ids }) => {
  let served: Served;
  let site: SitePage;
  const truth = () => site.page.evaluate(() => window.__truth());
  const idOf = (person: Person) => (ids ? person.id : person.name);

  beforeAll(async () => {
    served = await startPage(folder);
    site = await SitePage.open(browser, served.url);
    await vi.waitFor(async () => {
      expect(await site.picked()).toBe(siteId);
      expect((await site.judge()).thread).toBe('ok');
    }, WAIT);
  });
  afterAll(async () => {
    await site?.close();
    await served?.stop();
  });

  it('has every row with its contact, unread count and last time', async () => {
    const { people } = await truth();
    const rows = await site.rows();
    expect(rows.map((row) => row.identity.value).sort()).toEqual(people.map(idOf).sort());
    const now = Date.now();
    for (const row of rows) {
      const person = people.find((candidate) => idOf(candidate) === row.identity.value) as Person;
      const at = person.said.at(-1)?.at ?? 0;
      expect(row.name).toBe(person.name);
      expect(row.unread).toBe(person.unread);
      expect(row.last?.at).toBeLessThanOrEqual(at + MINUTE);
      expect(now - (row.last?.at ?? 0)).toBeGreaterThan(0);
      expect(at - (row.last?.at ?? 0)).toBeLessThanOrEqual(
        { minute: MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE }[row.last?.precision as 'day'] +
          MINUTE,
      );
    }
  });

  it('reads every message of every conversation: direction, text, time', async () => {
    for (const { id } of (await truth()).people) {
      await site.page.evaluate((person) => window.__open(person), id);
      if (folder === 'vac') await site.page.locator(`.vac-room-item#${id}`).click();
      const person = (await truth()).people.find((candidate) => candidate.id === id) as Person;
      const expected = person.said.map(({ direction, text, at }) => ({
        direction,
        text: oneLine(text),
        at,
        precision: 'minute',
      }));
      const read = async () =>
        (await site.thread())?.messages.map(({ direction, text, time }) => ({
          direction,
          text: oneLine(text),
          ...time,
        }));
      // The kit swaps the messages a moment after the heading.
      await expect.poll(read).toEqual(expected);
      expect((await site.thread())?.identity.value).toBe(idOf(person));
      const opened = (await site.rows()).filter((row) => row.open);
      expect(opened.map((row) => row.name)).toEqual([person.name]);
    }
  });

  it('leaves the page as it was', async () => {
    expect(await site.readingLeavesNoTrace()).toBe(true);
  });

  it('puts a draft into the box and sends nothing', async () => {
    const { people, open } = await truth();
    const person = people.find(({ id }) => id === open) as Person;
    const said = person.said.length;
    const expected = { value: idOf(person), strength: ids ? 'strong' : 'weak' } as const;
    const text = '王姐，上次的护手霜还够用吗？\n新到了一款 😀';
    expect(await site.insert({ text, expect: expected })).toEqual({ inserted: true });
    expect(await boxText(site)).toBe(text);

    const again = { text: '换一句', expect: expected, previous: text };
    expect(await site.insert(again)).toEqual({ inserted: true });
    expect(await boxText(site)).toBe('换一句');

    const blind = { text: '又一句', expect: expected };
    expect(await site.insert(blind)).toEqual({ inserted: false, reason: 'not-empty' });
    expect(await boxText(site)).toBe('换一句');

    const other = { text: '错人', expect: { value: 'somebody', strength: 'strong' } } as const;
    expect(await site.insert(other)).toEqual({
      inserted: false,
      reason: 'other-contact',
      found: person.name,
    });
    const after = (await truth()).people.find(({ id }) => id === open);
    expect(after?.said).toHaveLength(said);

    // The kit's own model has the text: pressing send, as a person does, sends just that.
    await site.page
      .locator('textarea.vac-textarea, .cs-message-input__content-editor')
      .press('Enter');
    await expect
      .poll(async () => (await truth()).people.find(({ id }) => id === open)?.said.at(-1)?.text)
      .toContain('换一句');
  });

  it('sees what comes in, here and elsewhere', async () => {
    const { people, open } = await truth();
    const other = people.find(({ id, unread }) => id !== open && unread === 0) as Person;
    await site.page.evaluate(
      ([here, there]) => {
        window.__inbound(here, '刚到的');
        window.__inbound(there, '别处的');
      },
      [open as string, other.id] as const,
    );
    await expect.poll(async () => (await site.thread())?.messages.at(-1)?.text).toBe('刚到的');
    const rows = await site.rows();
    const row = rows.find(({ identity }) => identity.value === idOf(other));
    expect(row).toMatchObject({ unread: 1, lastDirection: 'in' });
  });
});

function boxText(site: SitePage): Promise<string> {
  const box = site.page.locator('textarea.vac-textarea, .cs-message-input__content-editor');
  return box.evaluate((element: HTMLElement) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerText,
  );
}
