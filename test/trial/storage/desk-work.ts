import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fadingChat, telegramJson } from '../../tools/chat-exports';
import type { Launched } from '../../tools/launch';
import { databaseReader, messages } from '../../tools/read-database';

const EACH = 40;

export interface Imported {
  readonly contacts: number;
  readonly facts: number;
  readonly twice: number;
}

/**
 * Chooses a made-up file of chats on the desk and goes up to the last button.
 * @returns what will have been imported, and what was, in this browser or a later one
 */
export async function startImport(
  app: Launched,
  desk: Page,
  folder: string,
  { people, name }: { people: number; name: string },
): Promise<{ path: string; wanted: Imported; recorded(now?: Launched): Promise<Imported> }> {
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const chats = Array.from({ length: people }, (_, i) => ({
    id: 1000 + i,
    name: `${name}${i}`,
    messages: fadingChat(now, 15 + (i % 9), EACH),
  }));
  const path = join(folder, `${name}.json`);
  writeFileSync(path, telegramJson(chats));
  await chooseFile(app, desk, path);
  return {
    path,
    wanted: { contacts: people, facts: people * EACH, twice: 0 },
    async recorded(now = app) {
      const reader = await databaseReader(now);
      const own = [...(await reader.read())].filter(([of]) => of.startsWith(name));
      await reader.close();
      const facts = own.flatMap(([, one]) => messages(one).map(({ id }) => id));
      const twice = facts.length - new Set(facts).size;
      return { contacts: own.length, facts: facts.length, twice };
    },
  };
}

/** Up to what would be imported. */
export async function chooseFile(app: Launched, desk: Page, path: string): Promise<void> {
  await desk.goto(`${app.origin}/desk.html#/import`);
  await desk.reload();
  await desk.getByRole('button', { name: '选择文件' }).first().waitFor();
  await desk.locator('input[type=file]').setInputFiles(path);
  await desk.getByRole('heading', { name: '这是什么' }).waitFor({ timeout: 60_000 });
  await desk.getByRole('button', { name: '先算一算' }).click();
  await desk.getByRole('button', { name: /^(开始|接着)导入$/ }).waitFor({ timeout: 60_000 });
}

const PASSPHRASE = '早上八点 开门迎客';

async function openData(app: Launched, desk: Page): Promise<void> {
  // The dialog for a place on the disk is the browser's own; without it files are downloads.
  await desk.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await desk.goto(`${app.origin}/desk.html#/data`);
  await desk.reload();
  await desk.getByRole('heading', { name: '备份', exact: true }).waitFor();
}

/** Makes a backup on the desk. @returns its path */
export async function makeBackup(app: Launched, desk: Page, folder: string): Promise<string> {
  await openData(app, desk);
  await desk.getByLabel('备份的口令').fill(PASSPHRASE);
  await desk.getByLabel('再输一次').fill(PASSPHRASE);
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '存一份备份' }).click(),
  ]);
  const path = join(folder, 'backup.rewarm');
  await download.saveAs(path);
  await desk.getByText(/^备份好了/).waitFor();
  return path;
}

/** Restores a backup on the desk. @param meanwhile done before the last button is pressed */
export async function restore(
  app: Launched,
  desk: Page,
  backup: string,
  meanwhile = () => {},
): Promise<'done' | 'failed'> {
  await openData(app, desk);
  await desk.locator('input[type=file]').setInputFiles(backup);
  await desk.getByLabel('这份备份的口令').fill(PASSPHRASE);
  await desk.getByRole('button', { name: '打开', exact: true }).click();
  const last = desk.getByRole('button', { name: '放进来' });
  await last.waitFor({ timeout: 60_000 });
  meanwhile();
  await last.click();
  const done = desk.getByText('恢复好了。');
  const failed = desk.locator('.notice-bad');
  await done.or(failed).first().waitFor({ timeout: 120_000 });
  return (await done.count()) > 0 ? 'done' : 'failed';
}
