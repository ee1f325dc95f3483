import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { noteHealth } = await import('@/lib/services/sites/note-health');
const { saveSite } = await import('@/lib/services/sites/save-site');
const { openDatabase } = await import('@/lib/storage/db');

const LIVE = { url: 'https://desk.example/chat' };
let db = openDatabase('note-health');
beforeEach(() => {
  db = openDatabase('note-health');
});
afterEach(() => db.delete());

const report = (seen = 20, rank = 0, verdict: 'ok' | 'degraded' = 'ok') => ({
  site: 'chatscope',
  verdict,
  fields: [
    { name: 'list.row', expected: seen, seen, rank: 0 },
    { name: 'list.name', expected: 20, seen: Math.min(seen, 20), rank },
  ],
});

test('a green page of a real login is noted once, for this version of the definition', async () => {
  await noteHealth(db, report(), LIVE, 5);
  await noteHealth(db, report(), LIVE, 9);
  expect(await db.checks.toArray()).toEqual([{ site: 'chatscope', version: 1, at: 5 }]);
  const layer = { over: 'chatscope', overVersion: 1, version: 1, list: { time: [{ sel: '.t' }] } };
  await saveSite(db, { data: { kind: 'layer', layer }, origin: 'taught', accepted: false }, 10);
  await noteHealth(db, report(), LIVE, 11);
  expect(await db.checks.toArray()).toMatchObject([{ site: 'chatscope', at: 11 }]);
});

test.each([
  ['a page on this computer', report(), { url: 'http://127.0.0.1:8080/' }],
  ['one that only looks safe', report(), { url: 'https://localhost/' }],
  ['one of our own', report(), { url: 'chrome-extension://abc/practice.html' }],
  ['one with nothing to read', report(0), LIVE],
  ['a degraded one', report(20, 0, 'degraded'), LIVE],
  ['one with a field amiss', { ...report(), fields: report(12).fields }, LIVE],
  ['one of a site nobody knows', { ...report(), site: 'nobody' }, LIVE],
] as const)('%s proves nothing', async (_, told, sender) => {
  await noteHealth(db, told, sender, 5);
  expect(await db.checks.count()).toBe(0);
});

test('the history holds changes of a field or its rank, not of how many rows there are', async () => {
  await noteHealth(db, report(20), LIVE, 1);
  await noteHealth(db, report(31), LIVE, 2);
  await noteHealth(db, report(20, 1), LIVE, 3);
  await noteHealth(db, report(12, 1, 'degraded'), LIVE, 4);
  const times = (await db.health.toArray()).map(({ at }) => at);
  expect(times).toEqual([1, 3, 4]);
});
