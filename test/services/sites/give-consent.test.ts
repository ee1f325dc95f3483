import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteDefinition } from '@/lib/sites/definition';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { belongsTo } = await import('@/lib/services/belongs');
const { giveConsent } = await import('@/lib/services/sites/give-consent');
const { readSites } = await import('@/lib/services/sites/read-sites');
const { saveSite } = await import('@/lib/services/sites/save-site');
const { candidatesFor, optInAt } = await import('@/lib/sites/candidates');
const { SITES } = await import('@/lib/sites/registry');
const { openDatabase } = await import('@/lib/storage/db');
const { agreedSetting } = await import('@/lib/storage/settings');

const CONSOLE = 'https://work.weixin.qq.com/wework_admin/frame?from=menu#customer/list';
const HOME = { site: 'wecom-admin', scope: 'https://work.weixin.qq.com customer' };
const ruled = SITES.filter((site) => site.optIn);

let db = openDatabase('give-consent');
beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase('give-consent');
});
afterEach(() => db.delete());

const read = async () => candidatesFor(CONSOLE, await readSites(db)).map(({ id }) => id);

test('a site with a rule against us is a candidate after consent, and not once it is withdrawn', async () => {
  expect(ruled.map(({ id }) => id)).toEqual(['wecom-admin']);
  expect(await read()).toEqual([]);
  await giveConsent('wecom-admin', true);
  expect((await read())[0]).toBe('wecom-admin');
  await giveConsent('wecom-admin', false);
  expect(await read()).toEqual([]);
});

test('without consent no other definition reads that address either, taught ones included', async () => {
  const { optIn: _, ...rest } = ruled[0] as SiteDefinition;
  const definition = { ...rest, id: 'local-console' };
  await saveSite(
    db,
    { data: { kind: 'definition', definition }, origin: 'import', accepted: false },
    1,
  );
  expect(await read()).toEqual([]);
  await giveConsent('wecom-admin', true);
  expect(await read()).toEqual(expect.arrayContaining(['local-console', 'wecom-admin']));
});

test('a layer laid over it keeps the rule', async () => {
  const layer = { over: 'wecom-admin', overVersion: 1, version: 1, list: { row: '.mine' } };
  await saveSite(db, { data: { kind: 'layer', layer }, origin: 'taught', accepted: false }, 1);
  expect(await read()).toEqual([]);
});

test('without consent a script of that page may speak of nobody', async () => {
  expect(belongsTo(HOME, { url: CONSOLE }, await readSites(db))).toBe(false);
  await giveConsent('wecom-admin', true);
  expect(belongsTo(HOME, { url: CONSOLE }, await readSites(db))).toBe(true);
});

test('twice given is once stored; other sites, and what cannot be read, give no consent', async () => {
  await giveConsent('wecom-admin', true);
  await giveConsent('wecom-admin', true);
  expect(await agreedSetting.getValue()).toEqual(['wecom-admin']);
  for (const site of ['whatsapp', 'nobody']) {
    await expect(giveConsent(site, true)).rejects.toThrow('asks for no consent');
  }
  for (const junk of ['wecom-admin', { 'wecom-admin': true }, [['wecom-admin']], null]) {
    await agreedSetting.setValue(junk);
    expect(await read()).toEqual([]);
  }
});

test('the rule holds at its own addresses only', () => {
  expect(optInAt(CONSOLE)?.id).toBe('wecom-admin');
  expect(optInAt('https://work.weixin.qq.com/kf/frame')).toBeUndefined();
  expect(optInAt('https://web.whatsapp.com/')).toBeUndefined();
});
