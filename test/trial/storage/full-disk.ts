import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Launched } from '../../tools/launch';
import { type PageHost, startPageHost } from '../hostile/chat-page';
import { makeBackup, restore, startImport } from './desk-work';
import { allOk, Eyes, House, openChat, recordedOf, untilRecorded } from './house';
import { inWords, type Row, rowOf, Verdict } from './row';

const SIZE = 260e6;
/** So little that nothing is written, and so much that it can still be opened. */
const LITTLE = 20e6;

/** A real small disk in memory; null where this machine gives us none. */
interface Disk {
  readonly path: string;
  free(): number;
  /** Fills it up. @param leave bytes */
  fill(leave: number): void;
  empty(): void;
  remove(): void;
}

function makeDisk(): Disk | null {
  const path = mkdtempSync(join(tmpdir(), 'rewarm-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path], { stdio: 'pipe' });
  } catch {
    rmSync(path, { recursive: true });
    return null;
  }
  const filler = join(path, 'filler');
  const free = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  return {
    path,
    free,
    fill(leave) {
      while (free() > leave) {
        try {
          appendFileSync(filler, Buffer.alloc(Math.min(1 << 20, free() - leave)));
        } catch {
          return;
        }
      }
    },
    empty: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Recording, importing and restoring on a disk that is full, then has room again. */
export async function fullDisk(): Promise<Row[]> {
  const disk = makeDisk();
  if (!disk) {
    const why = 'not tried: this machine lets us make no small disk (that needs root on Linux)';
    return [{ fault: 'a full disk', seen: '–', data: why, wrong: [] }];
  }
  const host = await startPageHost();
  const house = new House(disk.path);
  let app: Launched | null = null;
  try {
    app = await house.start();
    const rows: Row[] = [];
    const of = { app, host, disk };
    rows.push(await rowOf('the last byte of the disk goes while messages come in', () => brim(of)));
    rows.push(await rowOf('full, and the worker starts anew', () => restart(of)));
    rows.push(await rowOf('full during an import', () => importing(of, house.folder)));
    rows.push(await rowOf('full while a backup is restored', () => restoring(of, house.folder)));
    return rows;
  } finally {
    disk.empty();
    await app?.close();
    await host.stop();
    house.remove();
    disk.remove();
  }
}

interface Tools {
  readonly app: Launched;
  readonly host: PageHost;
  readonly disk: Disk;
}

/** What the page shows is all recorded once there is room, and nothing twice. */
async function brim({ app, host, disk }: Tools): Promise<Row> {
  const chat = await openChat(app, host);
  const verdict = new Verdict();
  const before = await untilRecorded(app, chat);
  verdict.expect('recorded before', before.count, before.shown);
  const eyes = await Eyes.open(app, chat);
  disk.fill(0);
  for (let i = 0; i < 5; i++) {
    await chat.receive(4);
    disk.fill(0);
    await chat.page.waitForTimeout(1500);
  }
  const seen = await eyes.until(({ page, desk }) => page === 'stopped' && desk !== 'ok');
  verdict.expect('said in the page', seen.page, 'stopped');
  verdict.expect('toolbar', seen.toolbar, '! full');
  verdict.expect('desk', seen.desk, 'bar full');
  verdict.expect('panel', seen.panel, 'bar full');
  disk.empty();
  const after = await untilRecorded(app, chat, 90_000);
  verdict.expect('recorded after', after.count, after.shown);
  verdict.expect('recorded twice', after.twice, 0);
  const end = await eyes.until(allOk);
  verdict.expect('said at the end', inWords(end), 'nothing');
  await close(eyes, chat.page);
  return {
    fault: 'the last byte of the disk goes while messages come in',
    seen: inWords(seen),
    data: `${before.count} messages before; ${after.shown} shown and ${after.count} recorded once there was room, ${after.twice} twice`,
    wrong: verdict.wrong,
  };
}

/** A browser that opens it on a full disk throws it away: it is not opened. */
async function restart({ app, host, disk }: Tools): Promise<Row> {
  const chat = await openChat(app, host);
  const verdict = new Verdict();
  const before = await untilRecorded(app, chat);
  disk.fill(0);
  await app.killWorker();
  // Time for the browser to close what nobody holds open any more, and for tries to open it.
  await chat.page.waitForTimeout(5000);
  await chat.receive(5);
  const eyes = await Eyes.open(app, chat);
  const seen = await eyes.until(({ page, desk }) => page === 'stopped' && desk !== 'ok');
  verdict.expect('toolbar', seen.toolbar, '! no-room');
  verdict.expect('desk', seen.desk, 'view no-room');
  verdict.expect('panel', seen.panel, 'view no-room');
  verdict.expect('page', seen.page, 'stopped');
  for (let i = 0; i < 3; i++) {
    await app.killWorker();
    await chat.receive(2);
    await chat.page.waitForTimeout(5000);
  }
  disk.empty();
  const end = await eyes.until(allOk, 90_000);
  verdict.expect('said at the end', inWords(end), 'nothing');
  const after = await untilRecorded(app, chat, 90_000);
  verdict.expect('recorded after', after.count, after.shown);
  verdict.expect('recorded twice', after.twice, 0);
  await close(eyes, chat.page);
  return {
    fault: 'full, and the worker starts anew (four times)',
    seen: inWords(seen),
    data: `${before.count} before; ${after.shown} shown and ${after.count} recorded once there was room, ${after.twice} twice`,
    wrong: verdict.wrong,
  };
}

async function importing({ app, disk }: Tools, folder: string): Promise<Row> {
  const verdict = new Verdict();
  const eyes = await Eyes.open(app, null);
  const { desk } = eyes;
  const file = await startImport(app, desk, folder, { people: 300, name: '满盘' });
  disk.fill(LITTLE);
  await desk.getByRole('button', { name: /^开始导入$/ }).click();
  const more = desk.getByRole('button', { name: /^接着导入$/ });
  await more.waitFor({ timeout: 60_000 });
  const seen = await eyes.until(({ desk }) => desk === 'bar full');
  verdict.expect('desk', seen.desk, 'bar full');
  verdict.expect('the import is still there', await more.count(), 1);
  disk.empty();
  await eyes.until(allOk);
  // What was read of the file was spent: the first click reads it again, the second goes on. One
  // that comes too early would begin anew.
  const begin = desk.getByRole('button', { name: /^(开始|接着)导入$/ });
  await begin.click();
  await desk.waitForTimeout(6000);
  await begin.click({ timeout: 2000 }).catch(() => {});
  await desk.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 60_000 });
  const found = await file.recorded();
  verdict.expect('imported', found, file.wanted);
  await eyes.desk.close();
  await eyes.panel.close();
  return {
    fault: 'full during an import',
    seen: inWords(seen),
    data: `gone on with: ${found.contacts} contacts, ${found.facts} messages, ${found.twice} twice`,
    wrong: verdict.wrong,
  };
}

async function restoring({ app, disk }: Tools, folder: string): Promise<Row> {
  const verdict = new Verdict();
  const eyes = await Eyes.open(app, null);
  const { desk } = eyes;
  const backup = await makeBackup(app, desk, folder);
  const chatter = await recordedOf(app, '满盘1');
  await desk.evaluate(() =>
    chrome.runtime.sendMessage({ rewarm: 'data/erase-all', data: null }).then(() => {}),
  );
  // On a disk that was full before, the page would not even open: see above.
  const first = await restore(app, desk, backup, () => disk.fill(LITTLE));
  verdict.expect('the restore on a full disk', first, 'failed');
  const seen = await eyes.until(({ desk }) => desk === 'bar full');
  verdict.expect('desk', seen.desk, 'bar full');
  disk.empty();
  await eyes.until(allOk);
  verdict.expect('the restore with room', await restore(app, desk, backup), 'done');
  const after = await recordedOf(app, '满盘1');
  verdict.expect('restored', after, chatter);
  await eyes.desk.close();
  await eyes.panel.close();
  return {
    fault: 'full while a backup is restored',
    seen: inWords(seen),
    data: `restored once there was room: ${after.count} of ${chatter.count} messages of one contact, ${after.twice} twice`,
    wrong: verdict.wrong,
  };
}

async function close({ desk, panel }: Eyes, chat: { close(): Promise<void> }): Promise<void> {
  await desk.close();
  await panel.close();
  await chat.close();
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
