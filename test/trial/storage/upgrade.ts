import type { Page } from 'playwright-core';
import { migrations } from '@/lib/storage/migrations/all';
import type { Launched } from '../../tools/launch';
import { type PageHost, startPageHost } from '../hostile/chat-page';
import { holds } from '../hostile/context';
import { allOk, allRows, bare, Eyes, House, openChat, openGate, untilRecorded } from './house';
import { fillOld } from './old-database';
import { inWords, type Row, rowOf, Verdict } from './row';

const NEWEST = migrations.at(-1)?.version ?? 0;

/** Old pages that hold the database, later pages that want it, and a later database. */
export async function upgrades(): Promise<Row[]> {
  const host = await startPageHost();
  try {
    return [
      await rowOf('an upgrade is blocked', () => blocked(host, false)),
      await rowOf('an old page gives way', () => blocked(host, true)),
      await rowOf('a later version, then this one', () => downgrade(host)),
    ];
  } finally {
    await host.stop();
  }
}

/** Opens the database as it lies there, and holds it. */
function hold(page: Page, givesWay: boolean): Promise<void> {
  return page.evaluate(async (gives) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('rewarm');
      request.onsuccess = () => done(request.result);
    });
    db.onversionchange = () => gives && db.close();
    Object.assign(globalThis, { held: db });
  }, givesWay);
}

async function blocked(host: PageHost, givesWay: boolean): Promise<Row> {
  const verdict = new Verdict();
  const house = new House();
  try {
    await withApp(await house.start('none'), async (app) => {
      const page = await bare(app);
      await fillOld(page, NEWEST - 1, 50);
    });
    return await withApp(await house.start('gated'), async (app) => {
      const old = await bare(app);
      await hold(old, givesWay);
      const before = await allRows(old);
      const chat = await openChat(app, host);
      await openGate(app);
      const eyes = await Eyes.open(app, chat);
      const seen = givesWay
        ? await eyes.until(allOk)
        : await eyes.until((now) => now.page === 'stopped' && now.desk !== 'view something else');
      if (!givesWay) {
        verdict.expect('toolbar', seen.toolbar, '! blocked');
        verdict.expect('desk', seen.desk, 'view blocked');
        verdict.expect('panel', seen.panel, 'view blocked');
        verdict.expect('page', seen.page, 'stopped');
        verdict.expect('the old database', await allRows(old), before);
        await old.close();
      }
      verdict.expect('at the end', inWords(await eyes.until(allOk, 60_000)), 'nothing');
      const { shown, count, twice } = await untilRecorded(app, chat);
      verdict.expect('recorded', [count, twice], [shown, 0]);
      const after = await allRows(await bare(app));
      verdict.expect('version', after.version, [String(NEWEST * 10)]);
      verdict.expect('its contacts', (after.contacts ?? []).length - 2, before.contacts?.length);
      return {
        fault: givesWay
          ? 'an update needs the database, old pages give way'
          : 'an update needs the database, an old page holds it',
        seen: inWords(seen),
        data: givesWay
          ? 'brought to this version, all there'
          : 'untouched while it is held; brought to this version as soon as the old page is closed, all there, nothing missed',
        wrong: verdict.wrong,
      };
    });
  } finally {
    house.remove();
  }
}

/** A later version of the extension opens it while this one runs; then this one is back. */
async function downgrade(host: PageHost): Promise<Row> {
  const verdict = new Verdict();
  const house = new House();
  try {
    const { before, first } = await withApp(await house.start(), async (app) => {
      const chat = await openChat(app, host);
      await untilRecorded(app, chat);
      const eyes = await Eyes.open(app, chat);
      const later = await bare(app);
      await later.evaluate(
        async (version) => {
          const db = await new Promise<IDBDatabase>((done, failed) => {
            const request = indexedDB.open('rewarm', version);
            request.onupgradeneeded = () => request.result.createObjectStore('later');
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
          });
          const tx = db.transaction('later', 'readwrite');
          tx.objectStore('later').put({ of: 'a later version' }, 1);
          await new Promise((done) => {
            tx.oncomplete = done;
          });
          db.close();
        },
        (NEWEST + 1) * 10,
      );
      const first = await eyes.until((now) => now.desk === 'view older');
      return { before: await allRows(later), first };
    });
    verdict.expect('an open desk when a later version comes', first.desk, 'view older');
    return await withApp(await house.start(), async (app) => {
      const chat = await openChat(app, host);
      const eyes = await Eyes.open(app, chat);
      const seen = await eyes.until((now) => now.page === 'stopped' && now.toolbar !== 'ok');
      verdict.expect('toolbar', seen.toolbar, '! newer');
      verdict.expect('desk', seen.desk, 'view newer');
      verdict.expect('panel', seen.panel, 'view newer');
      verdict.expect('page', seen.page, 'stopped');
      await chat.receive(5);
      await app.killWorker();
      await holds(async () => false, 6000);
      verdict.expect('the later database', await allRows(await bare(app)), before);
      return {
        fault: 'a later version was here, then this one is put back',
        seen: `${inWords(seen)}; before, on the open desk: ${first.desk}`,
        data: 'every row and the version as before: neither read nor written',
        wrong: verdict.wrong,
      };
    });
  } finally {
    house.remove();
  }
}

export async function withApp<T>(app: Launched, work: (app: Launched) => Promise<T>): Promise<T> {
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
