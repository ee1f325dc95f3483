import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalDefinition } from '@/lib/core/model/local-definition';
import { type Served, serve } from '../hosts/serve';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader, messages } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 100 };

/** A desk of hooks without layout, on which reading by itself gives up: taught by pointing alone. */
describe('a page taught from nothing', () => {
  let host: Served;
  let app: Launched;
  let page: Page;
  let panel: Page;
  let database: DatabaseReader;

  const local = async () => (await database.table<LocalDefinition>('definitions'))[0];
  const press = (name: string | RegExp) =>
    panel
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  /** Clicks places of the page while the glass lies over it. */
  const at = async (...selectors: string[]) => {
    await page.bringToFront();
    await expect.poll(() => glass(page)).toBe(1);
    for (const [i, selector] of selectors.entries()) {
      if (i > 0) await expect.poll(() => marks(page)).toBeGreaterThan(0);
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`nothing at ${selector}`);
      await page.mouse.move(box.x + 4, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.up();
    }
    await panel.bringToFront();
  };

  beforeAll(async () => {
    host = await serve({ '/': fileURLToPath(new URL('../hosts/bare', import.meta.url)) });
    app = await launch();
    database = await databaseReader(app);
    page = await app.context.newPage();
    await page.goto(`${host.url}/`);
    panel = await app.openPanel(page);
    panel.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await app?.close();
    await host?.stop();
  });

  test('reading by itself gives up, and says how to go on', async () => {
    await press('读一读这个页面');
    await panel.getByText('这个页面读不了').waitFor();
    await press('我来指给它看');
    await panel.getByText('第 1 步，共').waitFor();
  });

  test('what is no list is refused with a sentence', async () => {
    await press('到页面上点');
    await at('.ticket-row:nth-child(1) .ticket-who', '.staff-bar');
    await panel.getByText('这两处看不出是同一个列表').waitFor();
  });

  test('each step says what it comes to, and one can go back', async () => {
    await press('到页面上点');
    await at('.ticket-row:nth-child(1) .ticket-who', '.ticket-row:nth-child(3) .ticket-time');
    await panel.getByText('认出 3 位客户').waitFor();
    await press('下一步');
    await at('.ticket-row:nth-child(1) .ticket-who');
    await panel.getByText('3 位里读到 3 位的名字').waitFor();
    await panel.getByText('读出来是“程小鱼”').waitFor();
    await press('上一步');
    await panel.getByText('第 1 步，共').waitFor();
    await press('到页面上点');
    await at('.ticket-row:nth-child(1) .ticket-who', '.ticket-row:nth-child(2) .ticket-who');
    await panel.getByText('认出 3 位客户').waitFor();
    await press('下一步');
    await at('.ticket-row:nth-child(2) .ticket-who');
    await panel.getByText('读出来是“陆一凡”').waitFor();
    await press('下一步');
    await at('.ticket-row:nth-child(1) .ticket-time');
    await panel.getByText('3 位里读到 3 位的时间').waitFor();
    await press('下一步');
    await at('.talk-item:nth-child(1) .talk-text', '.talk-item:nth-child(3) .talk-text');
    await panel.getByText('记下了').waitFor();
    await press('下一步');
    await at('.talk-item:nth-child(2) .talk-text');
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await panel.bringToFront();
    await panel.getByText('3 条里有 1 条是你说的').waitFor();
    await press('下一步');
    await at('.write-box');
    await panel.getByText('记下了').waitFor();
    expect(await page.evaluate(() => window.opened)).toEqual(['程小鱼']);
  });

  test('the same card asks for a yes, and then the page is recorded', async () => {
    await press('看看读得对不对');
    await panel.getByText('客户列表：3 位').waitFor();
    await press('开始用');
    await vi.waitFor(async () => {
      const facts = messages((await database.read()).get('程小鱼'));
      expect(facts.map((fact) => fact.direction)).toEqual(['in', 'out', 'in']);
    }, WAIT);
    expect((await local())?.current?.origin).toBe('taught');
    const all = await database.read();
    expect([...all.keys()].sort()).toEqual(['姜南星', '程小鱼', '陆一凡']);
    await page.bringToFront();
    await page.locator('.ticket-row:nth-child(2) .ticket-who').first().click();
    await vi.waitFor(async () => {
      expect(messages((await database.read()).get('陆一凡'))).toHaveLength(3);
    }, WAIT);
  });

  test('an id is used only after it told two conversations apart, and after a question', async () => {
    await panel.bringToFront();
    const card = panel
      .locator('details')
      .filter({ has: panel.getByRole('heading', { name: '页面读取情况' }) });
    await card.locator('summary').first().click();
    await press('找找有没有编号');
    await panel.getByText('3 位各不相同，和打开的对话也对得上').waitFor();
    await press('核对');
    await panel.getByText('打开的还是刚才那一位').waitFor();
    expect((await local())?.current?.number).toBe(1);
    await page.bringToFront();
    await page.locator('.ticket-row:nth-child(3) .ticket-who').first().click();
    await panel.bringToFront();
    await press('核对');
    await panel.getByText('两位都对得上').waitFor();
    await press('按编号认客户');
    // Contacts known by name would be strangers: said with how many they are, and not done before a yes.
    await panel.getByRole('button', { name: '我明白，换' }).waitFor();
    expect((await local())?.current?.number).toBe(1);
    await press('我明白，换');
    await vi.waitFor(async () => expect((await local())?.current?.number).toBe(2), WAIT);
    await vi.waitFor(async () => {
      const contacts = await database.table<{ name: string; identity: string }>('contacts');
      expect(contacts.filter(({ identity }) => identity === 'strong')).toHaveLength(3);
      expect(contacts.filter(({ identity }) => identity === 'weak')).toHaveLength(3);
    }, WAIT);
  });
});

/** A desk in a frame of its own page: read, recorded, pointed at and written into. */
describe('a desk in a frame', () => {
  let host: Served;
  let other: Served;
  let app: Launched;
  let page: Page;
  let panel: Page;
  let database: DatabaseReader;

  const open = async (desk: string) => {
    page = await app.context.newPage();
    await page.goto(`${host.url}/framed/?desk=${encodeURIComponent(desk)}`);
    panel = await app.openPanel(page);
    panel.setDefaultTimeout(60_000);
  };

  beforeAll(async () => {
    const hosts = fileURLToPath(new URL('../hosts', import.meta.url));
    host = await serve({ '/': hosts });
    other = await serve({ '/': hosts });
    app = await launch();
    database = await databaseReader(app);
  });
  afterAll(async () => {
    await app?.close();
    await host?.stop();
    await other?.stop();
  });

  test('of another origin is out of reach, and that is said', async () => {
    await open(`${other.url}/unknown/`);
    await panel.getByRole('button', { name: '读一读这个页面' }).click();
    await panel.getByText('聊天在页面里嵌着的另一个页面中').waitFor();
    await panel.getByRole('button', { name: '我来指给它看' }).click();
    await panel.getByRole('button', { name: '到页面上点' }).click();
    await page.bringToFront();
    await expect.poll(() => glass(page)).toBe(1);
    for (const y of [200, 300]) {
      await page.mouse.move(200, y);
      await page.mouse.down();
      await page.mouse.up();
    }
    await page.keyboard.press('Enter');
    await panel.bringToFront();
    await panel.getByText('浏览器不让读').waitFor();
    await panel.close();
    await page.close();
  });

  test('of the same origin is read by itself, and recorded as the page’s own', async () => {
    await open('/unknown/');
    await panel.getByRole('button', { name: '读一读这个页面' }).click();
    await panel.getByRole('button', { name: '开始用' }).click();
    await vi.waitFor(async () => {
      const facts = messages((await database.read()).get('周以安'));
      expect(facts.map((f) => f.direction)).toEqual(Array(5).fill(['in', 'out']).flat());
    }, WAIT);
    const [stored] = await database.table<LocalDefinition>('definitions');
    expect(stored?.current?.data).toMatchObject({ definition: { frame: '#desk-frame' } });
  });

  test('is followed when another conversation is opened in it, and written into', async () => {
    const desk = page.frameLocator('#desk-frame');
    await page.bringToFront();
    await desk.getByText('沈言').click();
    await vi.waitFor(async () => {
      expect(messages((await database.read()).get('沈言'))).toHaveLength(10);
    }, WAIT);
    const contact = (await database.read()).get('沈言')?.contact.id;
    const asked = await panel.evaluate(
      async ([id, url]) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === url)?.id ?? 0;
        const ask = (rewarm: string, data: object) =>
          chrome.tabs.sendMessage(tab, { rewarm, data }, { frameId: 0 });
        return {
          inserted: await ask('compose/insert', { contact: id, text: '上次那款到货了' }),
          pointed: await ask('row/locate', { contact: id }),
        };
      },
      [contact, page.url()] as const,
    );
    expect(asked.inserted).toMatchObject({ value: { inserted: true } });
    expect(await desk.locator('textarea').inputValue()).toBe('上次那款到货了');
    expect(asked.pointed).toMatchObject({ value: { found: true } });
    const drawn = await desk
      .locator('html')
      .evaluate((html) => [...html.children].filter((e) => e.shadowRoot).length);
    expect(drawn).toBeGreaterThan(0);
  });

  test('wears its badges in the frame, each on the row of its contact, and opens the card there', async () => {
    const desk = page.frameLocator('#desk-frame');
    const contact = (await database.read()).get('沈言')?.contact.id ?? '';
    const badge = desk.getByRole('button', { name: /^沈言：/ });
    const wearer = () =>
      badge.evaluate((button) => {
        const host = (button.getRootNode() as ShadowRoot).host;
        const [own, row] = [button, host.parentElement].map((o) => o?.getBoundingClientRect());
        return {
          named: host.parentElement?.querySelector('.guest-nick')?.textContent,
          inside:
            own !== undefined &&
            row !== undefined &&
            own.width > 0 &&
            own.left >= row.left &&
            own.right <= row.right &&
            own.top >= row.top &&
            own.bottom <= row.bottom,
        };
      });

    await callSilent(panel, contact, page.url());
    await page.bringToFront();
    await badge.waitFor();
    expect(await wearer()).toEqual({ named: '沈言', inside: true });
    await badge.click();
    await desk.getByRole('dialog').waitFor();
    await desk.getByRole('dialog').press('Escape');

    // The page shows another person in that row, and this one elsewhere: the badge goes with them.
    await callSilent(panel, contact, page.url());
    await badge.waitFor();
    await desk.locator('aside').evaluate((list) => {
      const rows = [...list.children] as HTMLElement[];
      const [one, other] = ['沈言', '唐一诺'].map((name) =>
        rows.find((row) => row.textContent?.includes(name)),
      );
      if (!one || !other) throw new Error('no such rows');
      const parts = (row: HTMLElement) => [...row.querySelectorAll('b, i, u')];
      const texts = [parts(one), parts(other)].map((all) => all.map((part) => part.textContent));
      [one.dataset.uid, other.dataset.uid] = [other.dataset.uid, one.dataset.uid];
      for (const [i, part] of parts(one).entries()) part.textContent = texts[1]?.[i] ?? '';
      for (const [i, part] of parts(other).entries()) part.textContent = texts[0]?.[i] ?? '';
    });
    await expect.poll(async () => (await wearer()).named).toBe('沈言');
    expect(await badge.count()).toBe(1);
  });

  test('a field in it is pointed at through the glass over the page', async () => {
    await panel.bringToFront();
    const card = panel
      .locator('details')
      .filter({ has: panel.getByRole('heading', { name: '页面读取情况' }) });
    await card.locator('summary').first().click();
    await panel.getByLabel('教它重新认').last().selectOption({ label: '列表里的时间' });
    await panel.getByRole('button', { name: '重新指认列表里的时间' }).click();
    await page.bringToFront();
    await expect.poll(() => glass(page)).toBe(1);
    const place = await page
      .frameLocator('#desk-frame')
      .locator('.guest-when')
      .nth(2)
      .boundingBox();
    await page.mouse.move((place?.x ?? 0) + 3, (place?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.press('Enter');
    await panel.bringToFront();
    await panel.getByText('12 处里读到 12 处').waitFor();
  });

  test('a script that hands over to another is waited for; one that is gone is not', async () => {
    await panel.bringToFront();
    const unknown = panel.getByRole('button', { name: '读一读这个页面' });
    expect(await unknown.count()).toBe(0);
    const shown = await panel.evaluate(async (address) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address)?.id;
      const key = `page:${tab}`;
      const { session } = chrome.storage;
      const page = (await session.get(key))[key];
      const seen = new Set<boolean>();
      const look = () => seen.add(document.body.innerText.includes('读一读这个页面'));
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      await session.remove(key);
      await new Promise((done) => setTimeout(done, 1000));
      look();
      await session.set({ [key]: page });
      await new Promise((done) => setTimeout(done, 3000));
      look();
      observer.disconnect();
      await session.remove(key);
      return { known: page !== undefined, seen: [...seen] };
    }, page.url());
    expect(shown).toEqual({ known: true, seen: [false] });
    await unknown.waitFor();
  });
});

declare const chrome: {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  tabs: {
    query(q: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<unknown>;
  };
};

/** Makes a contact silent, as it lies in the database, and has the page ask again. */
function callSilent(panel: Page, contact: string, url: string): Promise<void> {
  return panel.evaluate(
    async ([id, address]) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('rewarm');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      await new Promise((done) => {
        const work = db.transaction('summaries', 'readwrite');
        const rows = work.objectStore('summaries');
        const asked = rows.get(id);
        asked.onsuccess = () => {
          const { assessment, ...row } = asked.result;
          rows.put({ ...row, assessment: { ...assessment, level: 'silent' } });
        };
        work.oncomplete = done;
      });
      db.close();
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? 0;
      await chrome.tabs.sendMessage(tab, { rewarm: 'flags/stale', data: null }, { frameId: 0 });
    },
    [contact, url] as const,
  );
}

/** Panes of glass over the page. */
function glass(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter((e) => e.shadowRoot?.querySelector('.line'))
        .length,
  );
}

/** Boxes around what was picked. */
function marks(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].flatMap((e) => [
        ...(e.shadowRoot?.querySelectorAll('.mark') ?? []),
      ]).length,
  );
}
