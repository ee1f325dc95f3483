import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../tools/launch';
import { type PageHost, startPageHost } from '../trial/hostile/chat-page';
import {
  allOk,
  allRows,
  bare,
  type Chat,
  Eyes,
  openChat,
  untilRecorded,
} from '../trial/storage/house';

/** The long form, with real disks and spoilt files: `npm run trial -- storage`. */
describe('when records cannot be written or opened', () => {
  let app: Launched;
  let host: PageHost;
  let chat: Chat;
  let eyes: Eyes;

  /** What the worker's browser says is free, bytes. */
  const leaveRoom = async (bytes: number) =>
    (await app.worker()).evaluate((free) => {
      navigator.storage.estimate = async () => ({ quota: free + 1, usage: 1 });
    }, bytes);
  const isWhole = async () => {
    const { shown, count, twice } = await untilRecorded(app, chat);
    expect([count, twice]).toEqual([shown, 0]);
  };

  beforeAll(async () => {
    host = await startPageHost();
    app = await launch();
    chat = await openChat(app, host);
    await isWhole();
    eyes = await Eyes.open(app, chat);
  });
  afterAll(async () => {
    await app?.close();
    await host?.stop();
  });

  test('a nearly full disk: said everywhere, nothing written, all made good when there is room', async () => {
    await leaveRoom(10e6);
    await chat.receive(5);
    const wanted = { toolbar: '! full', desk: 'bar full', panel: 'bar full', page: 'stopped' };
    expect(await eyes.until((seen) => JSON.stringify(seen) === JSON.stringify(wanted))).toEqual(
      wanted,
    );
    const page = await bare(app);
    const before = await allRows(page);
    await chat.receive(5);
    await page.waitForTimeout(3000);
    expect(await allRows(page)).toEqual(before);
    await page.close();
    await leaveRoom(1e9);
    expect(allOk(await eyes.until(allOk))).toBe(true);
    await isWhole();
  });

  test('thrown away behind our back: nothing is recorded beside it until the operator goes on', async () => {
    const page = await bare(app);
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('rewarm').onsuccess = done;
        }),
    );
    await chat.receive(3);
    const wanted = { toolbar: '! lost', desk: 'bar lost', panel: 'view lost', page: 'stopped' };
    expect(await eyes.until((seen) => JSON.stringify(seen) === JSON.stringify(wanted))).toEqual(
      wanted,
    );
    expect((await allRows(page)).contacts).toEqual([]);
    await page.close();
    await eyes.desk.getByRole('button', { name: '接着记录…' }).click();
    await eyes.desk.getByRole('button', { name: '接着记录', exact: true }).click();
    expect(allOk(await eyes.until(allOk))).toBe(true);
    // What the page showed all along is read again.
    await isWhole();
  });

  test('a later version comes, and goes: its records are neither read nor written', async () => {
    const page = await bare(app);
    await page.evaluate(async () => {
      const version = await new Promise<number>((done) => {
        const request = indexedDB.open('rewarm');
        request.onsuccess = () => {
          done(request.result.version + 10);
          request.result.close();
        };
      });
      await new Promise<void>((done) => {
        const request = indexedDB.open('rewarm', version);
        request.onupgradeneeded = () => request.result.createObjectStore('later');
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      });
    });
    expect((await eyes.until(({ desk }) => desk === 'view older')).desk).toBe('view older');
    const before = await allRows(page);
    await app.killWorker();
    await chat.page.reload();
    await eyes.desk.reload();
    await eyes.panel.reload();
    await chat.page.bringToFront();
    const wanted = { toolbar: '! newer', desk: 'view newer', panel: 'view newer', page: 'stopped' };
    expect(await eyes.until((seen) => JSON.stringify(seen) === JSON.stringify(wanted))).toEqual(
      wanted,
    );
    expect(await allRows(page)).toEqual(before);
  });
});
