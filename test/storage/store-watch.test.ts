import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { migrations } = await import('@/lib/storage/migrations/all');
const { beginAnew, storeRecordItem } = await import('@/lib/storage/store/store-record');
const { StoreWatch } = await import('@/lib/storage/store/store-watch');
const { troubleOf } = await import('@/lib/storage/store/trouble-of');

const NAME = 'store-watch';
const NEWEST = migrations.at(-1)?.version ?? 0;
const opened: Dexie[] = [];
const open = () => {
  const db = openDatabase(NAME);
  opened.push(db);
  return { db, store: new StoreWatch(db, [0, 1, 1]) };
};
/** What the browser says is free, bytes. */
const leaveRoom = (bytes: number) => {
  const estimate = async () => ({ quota: bytes + 1000, usage: 1000 });
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate } });
};
const openOld = async (giveWay: boolean) => {
  const old = new Dexie(NAME);
  old.version(NEWEST - 1).stores({ tasks: 'id' });
  if (!giveWay) old.on('versionchange', () => false);
  await old.open();
  opened.push(old);
  return old;
};
const aTask = { id: 'birthday:1', state: 'done', at: 1, until: null } as const;

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
  for (const db of opened.splice(0)) db.close();
  await Dexie.delete(NAME);
});

describe('the store', () => {
  test('a first database is no loss; one found empty is, until the operator decides', async () => {
    const first = open();
    expect(await first.store.ready()).toBe(null);
    await first.db.tasks.put(aTask);
    first.db.close();
    const again = open();
    expect(await again.store.ready()).toBe(null);
    again.db.close();

    // What a browser does with a damaged one.
    await Dexie.delete(NAME);
    const empty = open();
    expect(await empty.store.ready()).toBe('lost');
    empty.db.close();
    const later = open();
    expect(await later.store.ready()).toBe('lost');
    await beginAnew(Date.now());
    await vi.waitFor(() => expect(later.store.trouble).toBe(null));
    later.db.close();
    expect(await open().store.ready()).toBe(null);
  });

  test('lost, and then opened anew: who listens is told of both', async () => {
    const { db, store } = open();
    await store.ready();
    db.close();
    const seen: unknown[] = [];
    store.onChange(() => seen.push([store.trouble, store.isOpen]));
    // Another context found it empty first.
    await storeRecordItem.setValue({ version: 1, made: 1, lost: 2 });
    await vi.waitFor(() => expect(seen).toEqual([['lost', false]]));
    await store.ready();
    expect(seen).toEqual([
      ['lost', false],
      ['lost', true],
    ]);
  });

  test('what a later version wrote is neither opened nor changed', async () => {
    const newer = new Dexie(NAME);
    newer.version(NEWEST + 1).stores({ contacts: 'id', other: 'id' });
    await newer.open();
    await newer.table('other').put({ id: 'a' });
    newer.close();
    const { db, store } = open();
    expect(await store.ready()).toBe('newer');
    expect(db.isOpen()).toBe(false);
    const [found] = await indexedDB.databases();
    expect(found?.version).toBe((NEWEST + 1) * 10);
    await newer.open();
    expect(newer.tables.map(({ name }) => name).sort()).toEqual(['contacts', 'other']);
    expect(await newer.table('other').count()).toBe(1);
    newer.close();
  });

  test('what a later version wrote is not even opened by somebody who does not ask first', async () => {
    const newer = new Dexie(NAME);
    newer.version(NEWEST + 1).stores({ contacts: 'id' });
    await newer.open();
    newer.close();
    const { db, store } = open();
    await expect(db.definitions.toArray()).rejects.toThrow();
    await store.ready();
    await expect(db.definitions.toArray()).rejects.toThrow();
    const [found] = await indexedDB.databases();
    expect(found?.version).toBe((NEWEST + 1) * 10);
  });

  test('two who make the first database at once lose nothing', async () => {
    const [one, other] = [open(), open()];
    expect(await Promise.all([one.store.ready(), other.store.ready()])).toEqual([null, null]);
    expect(await open().store.ready()).toBe(null);
  });

  test('while an upgrade is blocked nobody waits for it; it goes on when the old page is closed', async () => {
    const old = await openOld(false);
    const { db, store } = open();
    expect(await store.ready()).toBe('blocked');
    expect(await store.ready()).toBe('blocked');
    old.close();
    await vi.waitFor(() => expect(store.trouble).toBe(null));
    await db.tasks.put(aTask);
    expect(await store.ready()).toBe(null);
  });

  test('an old page that gives way blocks nothing', async () => {
    await openOld(true);
    expect(await open().store.ready()).toBe(null);
  });

  test('a nearly full disk: read, not written, until there is room', async () => {
    const { db, store } = open();
    await store.ready();
    await db.tasks.put(aTask);
    leaveRoom(10e6);
    expect(await store.ready()).toBe('full');
    expect(await db.tasks.count()).toBe(1);
    const error = await db.tasks.put({ ...aTask, id: 'other' }).catch((e) => e);
    expect(store.noteFailure(error)).toBe('full');
    await db.tasks.delete(aTask.id);
    expect(await db.tasks.count()).toBe(0);
    leaveRoom(1e9);
    expect(await store.ready()).toBe(null);
    await db.tasks.put(aTask);
  });

  test('a disk that fills up in the midst of a long piece of work stops it', async () => {
    const { db, store } = open();
    await store.ready();
    leaveRoom(10e6);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2000);
    await db.tasks.put(aTask);
    await vi.waitFor(() => expect(store.trouble).toBe('full'));
    await expect(db.tasks.put(aTask)).rejects.toThrow();
  });

  test('on a full disk it is not even opened, nor brought to this version on one that may fill', async () => {
    const first = open();
    await first.store.ready();
    first.db.close();
    const asked = [vi.spyOn(indexedDB, 'open'), vi.spyOn(indexedDB, 'databases')];
    leaveRoom(1e6);
    const { db, store } = open();
    expect(await store.ready()).toBe('no-room');
    for (const one of asked) expect(one).not.toHaveBeenCalled();
    leaveRoom(10e6);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    expect(await store.ready()).toBe('full');
    expect(db.isOpen()).toBe(true);
    db.close();
    await Dexie.delete(NAME);
    const old = await openOld(true);
    const updated = open();
    expect(await updated.store.ready()).toBe('no-room');
    expect(old.isOpen()).toBe(true);
  });

  test('while it is lost and the disk is full, both are remembered', async () => {
    const first = open();
    await first.store.ready();
    first.db.close();
    await Dexie.delete(NAME);
    const { store } = open();
    expect(await store.ready()).toBe('lost');
    leaveRoom(10e6);
    expect(await store.ready()).toBe('full');
    expect(store.isLost).toBe(true);
    leaveRoom(1e9);
    expect(await store.ready()).toBe('lost');
  });

  test('closed by the browser, it is opened again and looked at', async () => {
    const { db, store } = open();
    await store.ready();
    const native = db.backendDB();
    forceCloseDatabase(native as never);
    await vi.waitFor(() => expect(db.isOpen() && db.backendDB() !== native).toBe(true));
    expect(store.trouble).toBe(null);
    expect(await db.tasks.count()).toBe(0);
  });

  test('an open that fails for a moment is tried again; one that goes on failing is told', async () => {
    const real = indexedDB.open.bind(indexedDB);
    let failures = 2;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (failures-- > 0)
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return real(...args);
    });
    expect(await open().store.ready()).toBe(null);
    failures = Number.POSITIVE_INFINITY;
    const { store } = open();
    expect(await store.ready()).toBe('cannot-open');
    failures = 0;
    // Not at every ask, but again after a while.
    expect(await store.ready()).toBe('cannot-open');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10_000);
    expect(await store.ready()).toBe(null);
  });

  test('a page of an earlier version gives way, and says that it is one', async () => {
    const { db, store } = open();
    await store.ready();
    const newer = new Dexie(NAME);
    newer.version(NEWEST + 1).stores({ other: 'id' });
    await newer.open();
    expect(store.trouble).toBe('older');
    expect(await store.ready()).toBe('older');
    await expect(db.tasks.count()).rejects.toThrow();
    newer.close();
  });

  test('a full disk is told until a write goes well', async () => {
    const { db, store } = open();
    await store.ready();
    const told: unknown[] = [];
    store.onChange(() => told.push(store.trouble));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const error = await db.transaction('rw', db.tasks, () => db.tasks.put(aTask)).catch((e) => e);
    expect(store.noteFailure(error)).toBe('full');
    expect(await store.ready()).toBe('full');
    vi.restoreAllMocks();
    await db.tasks.put(aTask);
    store.noteWritten();
    expect(told).toEqual(['full', null]);
  });

  test('errors of anything else tell nothing of the store', () => {
    for (const error of [null, 'x', new Error('no'), new DOMException('x', 'ConstraintError')]) {
      expect(troubleOf(error)).toBe(null);
    }
  });
});
