import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import { parseCsv } from '../tools/parse-csv';
import { type DatabaseReader, databaseReader, type Recorded } from '../tools/read-database';

const PASSPHRASE = '早上八点 开门迎客';

describe('backup and data, with what the practice desk recorded', () => {
  let app: Launched;
  let desk: Page;
  let reader: DatabaseReader;
  let folder: string;
  let backup: string;
  let before: Map<string, Recorded>;

  const button = (name: string | RegExp) => desk.getByRole('button', { name });
  const open = async () => {
    await desk.goto(`${app.origin}/desk.html#/data`);
    await desk.getByRole('heading', { name: '备份', exact: true }).waitFor();
  };
  /** A click's download, as a file. */
  const downloaded = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([desk.waitForEvent('download'), click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  /** Who is flagged how, on how many messages; the number is judged anew by what was learned. */
  const flags = (all: Map<string, Recorded>) =>
    [...all]
      .map(([name, { summary, history }]) => [name, summary?.assessment.level, history.length])
      .sort();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rewarm-data-'));
    app = await launch();
    const practice = await app.context.newPage();
    await practice.goto(`${app.origin}/practice.html?live=0&test=1`);
    await practice
      .getByRole('button', { name: /打开流失预警卡片/ })
      .first()
      .waitFor();
    reader = await databaseReader(app);
    // Everybody recorded, and nothing more comes.
    await vi.waitFor(async () => expect((await reader.read()).size).toBeGreaterThan(50), 60_000);
    await practice.close();
    desk = await app.context.newPage();
    // The dialog for a place on the disk is the browser's own; without it files are downloads.
    await desk.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    });
    // What is learned once a day is learned now, so that nobody is judged by other lines later.
    await app.killWorker();
    await desk.goto(`${app.origin}/desk.html`);
    const sweep = () => desk.evaluate(async () => (await chrome.storage.local.get('sweep')).sweep);
    const rest = { timeout: 60_000, interval: 500 };
    await vi.waitFor(async () => expect(await reader.table('learned')).not.toEqual([]), rest);
    await desk.evaluate(() => chrome.alarms.create('sweep', { when: Date.now() }));
    await vi.waitFor(async () => expect((await sweep()) ?? null).toBe(null), rest);
    before = await reader.read();
  });
  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the page is accessible', async () => {
    await open();
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });

  test('a backup is made under a passphrase, and tells nothing without it', async () => {
    await desk.getByLabel('备份的口令').fill(PASSPHRASE);
    await button('存一份备份').click();
    await desk.getByText('两次输入的不一样').waitFor();
    await desk.getByLabel('再输一次').fill(PASSPHRASE);
    backup = await downloaded(() => button('存一份备份').click());
    expect(backup).toMatch(/rewarm-backup-\d{4}-\d{2}-\d{2}\.rewarm$/);
    await desk.getByText(/^备份好了/).waitFor();
    await desk.getByText('上次备份：今天。').waitFor();
    const bytes = await readFile(backup);
    expect(bytes.subarray(0, 8).toString()).toBe('RWBACKUP');
    for (const name of before.keys()) expect(bytes.includes(Buffer.from(name))).toBe(false);
  });

  test('a table opens in a spreadsheet: a row per contact, in the operator’s language', async () => {
    const path = await downloaded(() => button('导出：客户').click());
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\ufeff客户,')).toBe(true);
    const [, ...rows] = parseCsv(text);
    expect(rows.map(([name]) => name).sort()).toEqual([...before.keys()].sort());
  });

  test('everything as lines: every line a record, and every fact of everybody', async () => {
    const path = await downloaded(() => button(/^导出：全部数据/).click());
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { table?: string });
    const facts = [...before.values()].reduce((sum, { history }) => sum + history.length, 0);
    expect(records.filter(({ table }) => table === 'facts').length).toBe(facts);
    expect(records.filter(({ table }) => table === 'contacts').length).toBe(before.size);
  });

  test('everything goes in two steps, and not in one', async () => {
    await button('全部删除…').click();
    await desk.getByText('确定全部删除？').waitFor();
    expect((await reader.read()).size).toBe(before.size);
    await desk.screenshot({ path: '.output/desk-gallery/live-data-erase.png', fullPage: true });
    await button('全部删除').last().click();
    await expect.poll(async () => (await reader.read()).size).toBe(0);
    for (const table of ['chunks', 'summaries', 'cases', 'log', 'coverage', 'prints']) {
      expect(await reader.table(table)).toEqual([]);
    }
    await desk.getByText('还没有备份过。').waitFor();
  });

  test('a wrong passphrase and a cut file are refused in words, and nothing comes in', async () => {
    const file = desk.locator('input[type=file]');
    await file.setInputFiles(backup);
    await desk.getByLabel('这份备份的口令').fill('不是这个口令');
    await button('打开').click();
    await desk.getByText(/口令不对/).waitFor();
    const whole = await readFile(backup);
    await file.setInputFiles({
      name: 'cut.rewarm',
      mimeType: 'application/octet-stream',
      buffer: whole.subarray(0, whole.length - 100),
    });
    await desk.getByLabel('这份备份的口令').fill(PASSPHRASE);
    await button('打开').click();
    await desk.getByText(/口令不对|不完整/).waitFor();
    await file.setInputFiles({
      name: 'other.rewarm',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('something else altogether, long enough to be read'),
    });
    await desk.getByText(/不是回暖的备份文件/).waitFor();
    expect((await reader.read()).size).toBe(0);
  });

  test('looked at first, then restored: the same people, the same flags', async () => {
    await desk.locator('input[type=file]').setInputFiles(backup);
    await desk.getByLabel('这份备份的口令').fill(PASSPHRASE);
    await button('打开').click();
    const row = desk.getByRole('row', { name: new RegExp(`^客户 ${before.size} 0$`) });
    await row.waitFor();
    expect((await reader.read()).size).toBe(0);
    await desk.screenshot({ path: '.output/desk-gallery/live-data-plan.png', fullPage: true });
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await button('放进来').click();
    await desk.getByText('恢复好了。').waitFor();
    const after = await reader.read();
    expect(flags(after)).toEqual(flags(before));
    // Once more changes nothing.
    await desk.locator('input[type=file]').setInputFiles(backup);
    await desk.getByLabel('这份备份的口令').fill(PASSPHRASE);
    await button('打开').click();
    await desk.getByText(/没有什么要恢复的/).waitFor();
    await button('放进来').click();
    await desk.getByText('恢复好了。').waitFor();
    expect(flags(await reader.read())).toEqual(flags(before));
  });

  test('one contact is forgotten by a message, in every table', async () => {
    const [name, recorded] = [...before][0] ?? [];
    const id = recorded?.contact.id ?? '';
    const answer = await desk.evaluate(
      (contact) => chrome.runtime.sendMessage({ rewarm: 'contact/erase', data: { contact } }),
      id,
    );
    expect(answer).toEqual({ ok: true, value: null });
    const tables = ['contacts', 'chunks', 'summaries', 'cases', 'log', 'ledger', 'prints', 'notes'];
    for (const table of tables) {
      const text = JSON.stringify(await reader.table(table));
      expect(text).not.toContain(id);
      expect(text).not.toContain(`"${name}"`);
    }
    expect((await reader.read()).size).toBe(before.size - 1);
  });
});

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<{ sweep?: unknown }> } };
  alarms: { create(name: string, when: { when: number }): Promise<void> };
};
