import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '@/lib/core/model/contact';
import { findOnDisk } from '../tools/find-on-disk';
import { type Launched, launch } from '../tools/launch';
import { type DatabaseReader, databaseReader } from '../tools/read-database';

const PASS = '春天的口令 2026';
const NEXT = '夏天的口令 2026';

describe('the vault, in the running extension', () => {
  let app: Launched;
  let practice: Page;
  let desk: Page;
  let database: DatabaseReader;
  let names: string[];

  const stored = async () => JSON.stringify(await database.table('contacts'));
  // The made-up people stand in the practice desk's own code, which the browser caches.
  const onDisk = () =>
    names.flatMap((name) =>
      findOnDisk(`${app.profile}/Default`, name).filter((file) => !/Cache/.test(file)),
    );
  const badges = () => practice.getByRole('button', { name: /打开流失预警卡片/ }).count();
  const card = () => desk.getByRole('region', { name: '口令保护' });
  const field = (label: string) => card().getByLabel(label, { exact: true });
  const button = (name: string) => card().getByRole('button', { name, exact: true });

  beforeAll(async () => {
    app = await launch();
    practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    database = await databaseReader(app);
    // Two signs are four bytes, which random bytes hold by chance.
    names = (await database.table<Contact>('contacts'))
      .map(({ name }) => name)
      .filter((name) => name.length > 2);
    desk = await app.context.newPage();
    await desk.goto(`${app.origin}/desk.html#/data`);
  });
  afterAll(() => app?.close());

  test('a passphrase is set, and no name is left in the store or in the browser’s files', async () => {
    expect(names.length).toBeGreaterThan(30);
    expect(onDisk().length).toBeGreaterThan(30);
    await card().getByRole('button', { name: '设口令' }).click();
    await field('口令').fill('短');
    await field('再输一次').fill('不一样');
    await button('设口令').click();
    await desk.getByText('至少要 8 个字').waitFor();
    await desk.getByText('两次输入的不一样').waitFor();
    await field('口令').fill(PASS);
    await field('再输一次').fill(PASS);
    await button('设口令').click();
    await button('现在上锁').waitFor();
    await expect.poll(() => card().getByText('正在加密').count(), { timeout: 60_000 }).toBe(0);
    const rows = await stored();
    expect(names.filter((name) => rows.includes(`"${name}"`))).toEqual([]);
    // The browser merges its files in the background.
    await expect.poll(onDisk, { timeout: 60_000 }).toEqual([]);
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await desk.getByRole('searchbox').fill(names[0] ?? '');
    await desk
      .getByRole('gridcell', { name: names[0] ?? '' })
      .or(desk.getByRole('row', { name: names[0] ?? '' }))
      .first()
      .waitFor();
  });

  test('locked: the desk and the panel show the way in and no name, the page keeps its badges', async () => {
    const before = await badges();
    await desk.goto(`${app.origin}/desk.html#/data`);
    await button('现在上锁').click();
    await desk.getByRole('heading', { name: '已上锁' }).waitFor();
    const panel = await app.openPanel(practice);
    await panel.getByRole('heading', { name: '已上锁' }).waitFor();
    for (const page of [desk, panel]) {
      const shown = await page.locator('body').innerText();
      expect(names.filter((name) => shown.includes(name))).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await panel.close();
    await practice.reload();
    await expect.poll(badges).toBe(before);
    await desk.screenshot({ path: '.output/desk-gallery/live-locked.png' });
  });

  test('the wrong passphrase is refused; the right one opens after the worker was killed, too', async () => {
    await app.killWorker();
    const way = desk.getByLabel('口令', { exact: true });
    await way.fill('不是这个口令');
    await desk.getByRole('button', { name: '打开', exact: true }).click();
    await desk.getByText('口令不对').waitFor();
    await way.fill(PASS);
    await desk.keyboard.press('Enter');
    await card().waitFor();
    await desk.goto(`${app.origin}/desk.html#/contacts`);
    await desk.getByRole('searchbox').fill(names[0] ?? '');
    await desk
      .getByRole('gridcell', { name: names[0] ?? '' })
      .or(desk.getByRole('row', { name: names[0] ?? '' }))
      .first()
      .waitFor();
  });

  test('it is changed, and taken off: names lie open again', async () => {
    await desk.goto(`${app.origin}/desk.html#/data`);
    await button('换口令').click();
    await field('现在的口令').fill(PASS);
    await field('新的口令').fill(NEXT);
    await field('再输一次').fill(NEXT);
    await button('换口令').click();
    await desk.getByText('口令已换').waitFor();
    await button('取消保护').click();
    await field('现在的口令').fill(PASS);
    await button('取消保护').click();
    await desk.getByText('口令不对').waitFor();
    await field('现在的口令').fill(NEXT);
    await button('取消保护').click();
    await button('设口令').waitFor();
    const rows = await stored();
    expect(names.filter((name) => !rows.includes(name))).toEqual([]);
  });
});

describe('a passphrase set before anything is recorded', () => {
  test('no name ever reaches the browser’s files', async () => {
    const app = await launch();
    try {
      const desk = await app.context.newPage();
      await desk.goto(`${app.origin}/desk.html#/data`);
      const card = desk.getByRole('region', { name: '口令保护' });
      const make = card.getByRole('button', { name: '设口令', exact: true });
      await make.click();
      await card.getByLabel('口令', { exact: true }).fill(PASS);
      await card.getByLabel('再输一次').fill(PASS);
      await make.click();
      await card.getByRole('button', { name: '现在上锁' }).waitFor();
      const practice = await app.context.newPage();
      await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
      await practice
        .getByRole('button', { name: /打开流失预警卡片/ })
        .first()
        .waitFor();
      await desk.goto(`${app.origin}/desk.html#/contacts`);
      await desk.reload();
      const known = '朱琳琳';
      await practice.getByText(known).first().waitFor();
      await desk.getByRole('searchbox').fill(known);
      await desk.getByRole('row', { name: known }).first().waitFor();
      expect(findOnDisk(`${app.profile}/Default`, known)).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
