import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type PageHost, startPageHost } from '../hostile/chat-page';
import { makeBackup, restore } from './desk-work';
import { allOk, allRows, bare, Eyes, House, openChat, untilRecorded } from './house';
import { inWords, type Row, rowOf, Verdict } from './row';

/** What is done to the browser's files of the database. */
interface Damage {
  readonly what: string;
  readonly shortForm?: boolean;
  do(folder: string): void;
}

function eachFile(folder: string, like: RegExp, change: (path: string) => void): void {
  for (const name of readdirSync(folder)) if (like.test(name)) change(join(folder, name));
}

/** Overwrites a stretch with what cannot be read. */
function spoil(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  for (let i = from; i < Math.min(bytes.length, from + length); i++) bytes[i] = (i * 73 + 41) % 256;
  writeFileSync(path, bytes);
}

const DAMAGES: readonly Damage[] = [
  {
    what: 'CURRENT cut to nothing',
    shortForm: true,
    do: (folder) => truncateSync(join(folder, 'CURRENT'), 0),
  },
  {
    what: 'CURRENT names a file that is not there',
    do: (folder) => writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
  },
  {
    what: 'MANIFEST cut in half',
    do: (folder) =>
      eachFile(folder, /^MANIFEST/, (path) =>
        truncateSync(path, Math.floor(statSync(path).size / 2)),
      ),
  },
  {
    what: 'MANIFEST spoilt',
    do: (folder) => eachFile(folder, /^MANIFEST/, (path) => spoil(path, 0, 1e6)),
  },
  {
    what: 'log spoilt in the middle',
    do: (folder) =>
      eachFile(folder, /\.log$/, (path) => spoil(path, statSync(path).size / 2, 4000)),
  },
  {
    what: 'log cut in half',
    do: (folder) =>
      eachFile(folder, /\.log$/, (path) => truncateSync(path, Math.floor(statSync(path).size / 2))),
  },
  {
    what: 'tables (.ldb) spoilt',
    do: (folder) => eachFile(folder, /\.ldb$/, (path) => spoil(path, 0, Number.POSITIVE_INFINITY)),
  },
  {
    what: 'tables (.ldb) gone',
    do: (folder) => eachFile(folder, /\.ldb$/, (path) => rmSync(path)),
  },
  {
    what: 'the folder gone (cleaning software)',
    do: (folder) => rmSync(folder, { recursive: true }),
  },
];

/** What the browser makes of damaged files between two starts, and what we say and do then. */
export async function damaged(quick: boolean): Promise<Row[]> {
  const host = await startPageHost();
  const house = new House();
  try {
    const whole = join(house.folder, 'whole');
    const backup = await prepare(house, host);
    cpSync(house.profile, whole, { recursive: true });
    const anew = () => {
      rmSync(house.profile, { recursive: true });
      cpSync(whole, house.profile, { recursive: true });
    };
    const rows: Row[] = [];
    for (const damage of DAMAGES.filter(({ shortForm }) => !quick || shortForm)) {
      anew();
      rows.push(
        await rowOf(damage.what, () => oneDamage(house, host, damage, backup.path, backup.rows)),
      );
    }
    anew();
    rows.push(await rowOf('cannot be opened, then can', () => forAWhile(house, host, backup.rows)));
    return rows;
  } finally {
    await host.stop();
    house.remove();
  }
}

interface Kept {
  readonly facts: number;
  readonly contacts: number;
}

const kept = (rows: Record<string, string[]>): Kept => ({
  contacts: rows.contacts?.length ?? 0,
  facts: (rows.summaries ?? []).reduce((sum, row) => {
    const { inbound, outbound } = JSON.parse(row) as { inbound: number; outbound: number };
    return sum + inbound + outbound;
  }, 0),
});

/** A profile in which something was recorded, with files of every sort, and a backup of it. */
async function prepare(house: House, host: PageHost): Promise<{ path: string; rows: Kept }> {
  const app = await house.start();
  for (let i = 0; i < 3; i++) {
    const chat = await openChat(app, host);
    await untilRecorded(app, chat);
    await chat.page.close();
  }
  const desk = await app.context.newPage();
  const path = await makeBackup(app, desk, house.folder);
  const page = await bare(app);
  const rows = kept(await allRows(page));
  // Enough is written beside it for the log to be turned into tables.
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('rewarm');
      request.onsuccess = () => done(request.result);
    });
    for (let i = 0; i < 40; i++) {
      const tx = db.transaction('health', 'readwrite');
      // What is larger would lie in files of its own.
      const noise = Array.from(crypto.getRandomValues(new Uint16Array(5000)), String).join();
      for (let k = 0; k < 10; k++) {
        tx.objectStore('health').put({ site: 'none', at: 0, verdict: 'ok', detail: noise + k });
      }
      await new Promise((done) => {
        tx.oncomplete = done;
      });
    }
    db.close();
  });
  await app.close();
  return { path, rows };
}

function folderOf(house: House): string {
  const all = join(house.profile, 'Default/IndexedDB');
  const name = readdirSync(all).find((one) => /^chrome-extension_.*leveldb$/.test(one));
  if (!name) throw new Error('no database in the profile');
  return join(all, name);
}

async function oneDamage(
  house: House,
  host: PageHost,
  damage: Damage,
  backup: string,
  before: Kept,
): Promise<Row> {
  damage.do(folderOf(house));
  const verdict = new Verdict();
  const app = await house.start();
  try {
    const chat = await openChat(app, host);
    const eyes = await Eyes.open(app, chat);
    const seen = await eyes.until((now) => now.toolbar !== 'ok' && now.page === 'stopped', 15_000);
    const page = await bare(app);
    const there = kept(await allRows(page).catch(() => ({})));
    let data: string;
    if (seen.toolbar === 'ok') {
      const { shown, count, twice } = await untilRecorded(app, chat);
      verdict.expect('recorded', [count, twice], [shown, 0]);
      const found = kept(await allRows(page));
      const all = found.contacts >= before.contacts && found.facts >= before.facts;
      data = all
        ? 'all of it is there'
        : `the browser kept ${found.contacts - 2} of ${before.contacts} contacts and says nothing: known limit; what pages still show is recorded again, a backup brings the rest`;
      if (!all) {
        verdict.expect('restore', await restore(app, eyes.desk, backup), 'done');
        const whole = kept(await allRows(page));
        verdict.expect('restored', whole.contacts >= before.contacts, true);
      }
    } else if (seen.toolbar === '! lost') {
      verdict.expect('desk', seen.desk, 'bar lost');
      verdict.expect('panel', seen.panel, 'view lost');
      verdict.expect('page', seen.page, 'stopped');
      verdict.expect('recorded beside it', there.contacts, 0);
      verdict.expect('restore', await restore(app, eyes.desk, backup), 'done');
      const restored = kept(await allRows(page));
      verdict.expect('restored', restored, before);
      await eyes.desk.getByRole('button', { name: '接着记录…' }).click();
      await eyes.desk.getByRole('button', { name: '接着记录', exact: true }).click();
      verdict.expect('at the end', inWords(await eyes.until(allOk, 60_000)), 'nothing');
      const { shown, count, twice } = await untilRecorded(app, chat);
      verdict.expect('recorded', [count, twice], [shown, 0]);
      data = `the browser threw it away; restored: ${restored.contacts} contacts, ${restored.facts} messages; recording went on`;
    } else {
      verdict.expect('desk', seen.desk.startsWith('view'), true);
      data = 'not touched';
    }
    return { fault: damage.what, seen: inWords(seen), data, wrong: verdict.wrong };
  } finally {
    await app.close();
  }
}

/** Cannot be opened at first, as when another program holds its files, and then can. */
async function forAWhile(house: House, host: PageHost, before: Kept): Promise<Row> {
  const verdict = new Verdict();
  const current = join(folderOf(house), 'CURRENT');
  const right = readFileSync(current);
  writeFileSync(current, 'MANIFEST-999999\n');
  const app = await house.start();
  try {
    const chat = await openChat(app, host);
    const eyes = await Eyes.open(app, chat);
    const seen = await eyes.until((now) => now.toolbar !== 'ok' && now.page === 'stopped');
    verdict.expect('toolbar', seen.toolbar, '! cannot-open');
    verdict.expect('desk', seen.desk, 'view cannot-open');
    verdict.expect('panel', seen.panel, 'view cannot-open');
    verdict.expect('page', seen.page, 'stopped');
    writeFileSync(current, right);
    const end = await eyes.until(allOk, 90_000);
    verdict.expect('at the end', inWords(end), 'nothing');
    const { shown, count, twice } = await untilRecorded(app, chat);
    verdict.expect('recorded', [count, twice], [shown, 0]);
    const after = kept(await allRows(await bare(app)));
    verdict.expect('what was there', after.contacts >= before.contacts, true);
    verdict.expect('messages', after.facts, before.facts + shown);
    return {
      fault: 'cannot be opened at first, then can',
      seen: inWords(seen),
      data: `all there, without a click: ${after.contacts} contacts, ${after.facts} messages; what was shown meanwhile is recorded`,
      wrong: verdict.wrong,
    };
  } finally {
    await app.close();
  }
}
