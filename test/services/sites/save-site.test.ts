import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { readSites } = await import('@/lib/services/sites/read-sites');
const { changeSite, saveSite } = await import('@/lib/services/sites/save-site');
const { SITES } = await import('@/lib/sites/registry');
const { openDatabase } = await import('@/lib/storage/db');

const builtIn = SITES.find(({ id }) => id === 'chatscope');
if (!builtIn) throw new Error('no such definition');
const own = { ...builtIn, id: 'local-desk', matches: ['https://desk.example/*'] };
const whole = (changes: object = {}) => ({
  kind: 'definition',
  definition: { ...own, ...changes },
});
const layer = (list: object) => ({
  kind: 'layer',
  layer: { over: 'chatscope', overVersion: 1, version: 1, list },
});
const TIMES = { time: [{ sel: '.when' }] };
const NAMES = { name: [{ sel: '.who' }] };

let db = openDatabase('save-site');
beforeEach(() => {
  db = openDatabase('save-site');
});
afterEach(() => db.delete());

const save = (data: object, accepted = false, now = 1) =>
  saveSite(db, { data: data as Record<string, unknown>, origin: 'taught', accepted }, now);
const inUse = async (id: string) => (await readSites(db)).find((site) => site.id === id);
const knowSomebody = (site: string) =>
  db.contacts.put({
    id: 'a'.repeat(32),
    site,
    scope: site,
    kind: 'person',
    identity: 'weak',
    name: '王',
    firstSeenAt: 1,
  });

describe('a whole definition', () => {
  test('comes before the built-in ones, counts its versions, and claims no verification', async () => {
    await save(whole({ verified: 'live', version: 44 }));
    const sites = await readSites(db);
    expect(sites).toHaveLength(SITES.length + 1);
    expect(sites[0]).toMatchObject({ id: 'local-desk', version: 1, verified: 'no' });
    await save(whole(), false, 2);
    expect(await inUse('local-desk')).toMatchObject({ version: 2 });
  });

  test.each([
    ['code in a key nobody knows', whole({ script: 'alert(1)' })],
    ['the id of a built-in one', whole({ id: 'chatscope' })],
    ['nothing to recognise the page by', whole({ matches: [], detect: [] })],
    ['no kind at all', { definition: own }],
    ['no definition', { kind: 'definition' }],
    ['a layer over nothing', { kind: 'layer', layer: { over: 'nobody' } }],
    ['a layer of nonsense', layer({ name: 7 })],
    ['nothing', {}],
  ])('%s is refused', async (_, data) => {
    await expect(save(data)).rejects.toThrow();
    expect(await db.definitions.count()).toBe(0);
  });
});

describe('a layer', () => {
  test('changes its keys alone, and goes on following the built-in one in others', async () => {
    await save(layer(TIMES));
    const site = await inUse('chatscope');
    expect(site?.list).toEqual({ ...builtIn.list, ...TIMES });
    expect(site?.thread).toEqual(builtIn.thread);
    expect(site?.version).toBeGreaterThan(builtIn.version);
    expect((await readSites(db)).map(({ id }) => id)).toEqual(SITES.map(({ id }) => id));
  });

  test('is undone edition by edition, removed whole, and brought back', async () => {
    await save(layer(TIMES));
    const first = await inUse('chatscope');
    await save(layer({ ...TIMES, unread: [{ sel: '.count' }] }));
    await changeSite(db, 'chatscope', 'undo', false);
    expect(await inUse('chatscope')).toEqual(first);
    await changeSite(db, 'chatscope', 'remove', false);
    expect(await inUse('chatscope')).toEqual(builtIn);
    await changeSite(db, 'chatscope', 'undo', false);
    expect(await inUse('chatscope')).toEqual(first);
    await changeSite(db, 'chatscope', 'undo', false);
    expect(await inUse('chatscope')).toEqual(builtIn);
  });

  test('never gets a version that another edition had', async () => {
    const versions = new Set<number | undefined>();
    for (let i = 0; i < 4; i++) {
      await save(layer({ time: [{ sel: `.when-${i}` }] }));
      versions.add((await inUse('chatscope'))?.version);
      await changeSite(db, 'chatscope', i % 2 ? 'remove' : 'undo', false);
    }
    expect(versions.size).toBe(4);
  });

  test('keeps ten earlier editions', async () => {
    for (let i = 0; i < 14; i++) await save(layer({ time: [{ sel: `.when-${i}` }] }));
    const stored = await db.definitions.get('chatscope');
    expect(stored?.earlier.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

describe('what contacts are known by', () => {
  test('is not changed while there are contacts, unless that is said', async () => {
    await knowSomebody('chatscope');
    expect(await save(layer(NAMES))).toEqual({ kind: 'identity', contacts: 1 });
    expect(await inUse('chatscope')).toEqual(builtIn);
    expect(await save(layer(NAMES), true)).toEqual({ kind: 'done', site: 'chatscope' });
    expect(await changeSite(db, 'chatscope', 'undo', false)).toEqual({
      kind: 'identity',
      contacts: 1,
    });
    expect((await inUse('chatscope'))?.list?.name).toEqual(NAMES.name);
  });

  test('may be changed while nobody is known, and other keys always', async () => {
    expect(await save(layer(NAMES))).toMatchObject({ kind: 'done' });
    await knowSomebody('chatscope');
    expect(await save(layer({ ...NAMES, ...TIMES }))).toMatchObject({ kind: 'done' });
  });
});

test('a stored definition that this build cannot read is passed over and left as it is', async () => {
  const at = { number: 1, origin: 'import', at: 1 } as const;
  await db.definitions.bulkPut([
    { site: 'chatscope', current: { ...at, data: layer({ name: 7 }) }, earlier: [], last: 1 },
    { site: 'other', current: { ...at, data: whole() }, earlier: [], last: 1 },
    { site: 'gone', current: { ...at, data: { kind: 'future' } }, earlier: [], last: 1 },
  ]);
  expect(await readSites(db)).toEqual(SITES);
  expect(await db.definitions.count()).toBe(3);
});
