import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Contact } from '@/lib/core/model/contact';
import type { ContactLink } from '@/lib/core/model/contact-link';
import { startPage } from '../hosts/bundle';
import type { Served } from '../hosts/serve';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader } from '../tools/read-database';

const WAIT = { timeout: 60_000, interval: 200 };

/** The same invented people on two real front ends: one knows them by ids, the other by names. */
describe('one person on two sites', () => {
  let hosts: Served[] = [];
  let app: Launched;
  let byId: Page;
  let byName: Page;
  let panel: Page;
  let database: DatabaseReader;

  const contacts = () => database.table<Contact>('contacts');
  const links = () => database.table<ContactLink>('links');
  const histories = async () => {
    const rows = await database.table<{ contact: string; from: number; bytes: number[] }>('chunks');
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  const openName = () =>
    byName.evaluate(
      () => window.__truth().people.find((p) => p.id === window.__truth().open)?.name ?? '',
    );
  const unfold = async () => {
    const card = panel
      .locator('details')
      .filter({ has: panel.getByRole('heading', { name: '其他网站上的同一位' }) });
    await card.waitFor();
    if (!(await card.evaluate((d) => (d as HTMLDetailsElement).open))) {
      await card.locator('summary').first().click();
    }
  };

  beforeAll(async () => {
    hosts = [await startPage('vac'), await startPage('chatscope')];
    app = await launch();
    database = await databaseReader(app);
    byId = await app.context.newPage();
    await byId.goto(hosts[0]?.url ?? '');
    await vi.waitFor(async () => expect((await contacts()).length).toBeGreaterThan(2), WAIT);
    byName = await app.context.newPage();
    await byName.goto(hosts[1]?.url ?? '');
    await vi.waitFor(async () => {
      const known = await contacts();
      expect(new Set(known.map(({ site }) => site)).size).toBe(2);
    }, WAIT);
    panel = await app.openPanel(byName);
    panel.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await app?.close();
    for (const host of hosts) await host.stop();
  });

  test('is suggested by name, never linked by itself', async () => {
    await unfold();
    await panel.getByText('名字或备注一样').first().waitFor();
    expect(await links()).toEqual([]);
    const name = await openName();
    expect(
      (await contacts())
        .filter((one) => one.name === name)
        .map(({ identity }) => identity)
        .sort(),
    ).toEqual(['strong', 'weak']);
  });

  test('linked and unlinked again, nothing of either is lost', async () => {
    const [before, known] = [await histories(), (await contacts()).length];
    await panel.getByRole('button', { name: '是同一位' }).first().click();
    await vi.waitFor(
      async () => expect(await links()).toMatchObject([{ same: true, reason: 'name' }]),
      WAIT,
    );
    await panel.getByRole('button', { name: /解除与.+的关联/ }).click();
    await vi.waitFor(async () => expect(await links()).toEqual([]), WAIT);
    expect((await contacts()).length).toBe(known);
    const after = await histories();
    expect(before.filter((row) => !after.includes(row))).toEqual([]);
  });

  test('what was refused is not suggested again', async () => {
    const person = panel.getByText('名字或备注一样');
    await person.first().waitFor();
    await panel.getByRole('button', { name: '不是', exact: true }).first().click();
    await vi.waitFor(async () => expect(await links()).toMatchObject([{ same: false }]), WAIT);
    await expect.poll(() => person.count()).toBe(0);
  });

  test('two of one name on a site without ids are marked, and nothing of them is recorded', async () => {
    const known = (await contacts()).length;
    const name = await openName();
    await byName.bringToFront();
    // Another customer takes the same name: the rows show different activity.
    await byName.evaluate((shown) => {
      const rows = [...document.querySelectorAll('.cs-conversation__name')];
      const other = rows.find((row) => row.textContent?.trim() !== shown);
      const text = other && [...other.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      if (text) text.nodeValue = shown;
      else if (other) other.textContent = shown;
    }, name);
    await panel.bringToFront();
    await panel.getByText('有同名的客户，分不清是哪一位').waitFor();
    const before = await histories();
    await byName.evaluate(
      (id) => window.__inbound(id ?? '', '这句不知道是谁说的'),
      await byName.evaluate(() => window.__truth().open),
    );
    await byName.waitForTimeout(3000);
    expect(await histories()).toEqual(before);
    expect((await contacts()).length).toBe(known);
  });

  test('what runs on this computer never counts as read on a live login', async () => {
    expect(await database.table('checks')).toEqual([]);
  });
});
