import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { DEFAULT_MODEL_SETTINGS } from '@/lib/core/drafting/model/model-settings';
import { SECTION_IDS } from '@/lib/core/model/setting-section';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { settingsHandlers } = await import('@/lib/services/care/settings-handlers');
const { SECTIONS, readSection } = await import('@/lib/storage/setting-sections');
const { keepVersion, KEPT_VERSIONS, readVersions } = await import('@/lib/storage/setting-versions');
const { readSettingsFile, writeSettingsFile } = await import('@/lib/storage/settings-file');
const { readTextWords } = await import('@/lib/storage/text-words');
const { modelSetting, strategySetting } = await import('@/lib/storage/settings');
const { TEXT_WORDS } = await import('@/lib/core/text/text-words');

type Section = (typeof SECTION_IDS)[number];
const save = (section: Section, value: unknown) =>
  settingsHandlers()['settings/save']({ section, value }, {} as never);
const shifts = (lateAfter: number) => ({ ...DEFAULT_SHIFTS, lateAfter });
beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test.each(SECTION_IDS)('%s: what is delivered can be saved and read back', async (section) => {
    await save(section, SECTIONS[section].delivered);
    expect(await readSection(section)).toEqual(SECTIONS[section].delivered);
  });

  test('what a section was is kept, newest first, no more than ten', async () => {
    for (let i = 1; i <= 14; i++) await save('shifts', shifts(i));
    const kept = (await readVersions()).shifts ?? [];
    expect(kept).toHaveLength(KEPT_VERSIONS);
    expect(kept.map(({ value }) => (value as { lateAfter: number }).lateAfter)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
    expect((await readVersions()).strategy).toBeUndefined();
  });

  test('saved as it was, nothing is written; the first version is as delivered', async () => {
    await save('shifts', shifts(20));
    await save('shifts', shifts(20));
    expect((await readVersions()).shifts?.map(({ value }) => value)).toEqual([null]);
  });

  test('many saves at once lose no version', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((i) => save('shifts', shifts(i))));
    expect((await readVersions()).shifts).toHaveLength(5);
  });

  test('what this build cannot read is kept as an earlier version, not lost', async () => {
    const newer = { version: 9, more: true };
    await strategySetting.setValue(newer);
    await save('strategy', DEFAULT_STRATEGY);
    expect((await readVersions()).strategy?.[0]?.value).toEqual(newer);
  });

  test('a document that is wrong changes nothing', async () => {
    await save('shifts', shifts(20));
    await expect(save('shifts', { ...DEFAULT_SHIFTS, lateAfter: -1 })).rejects.toThrow(/lateAfter/);
    await expect(save('language', 'fr')).rejects.toThrow(/language/);
    expect(await readSection('shifts')).toEqual(shifts(20));
  });

  test('spoilt versions are none, and can be kept anew', async () => {
    await fakeBrowser.storage.local.set({ 'setting-versions': { shifts: [{ at: 'x' }] } });
    expect(await readVersions()).toEqual({});
    await keepVersion('shifts', null, 5);
    expect((await readVersions()).shifts).toEqual([{ at: 5, value: null }]);
  });
});

describe('a settings file', () => {
  const model = { ...DEFAULT_MODEL_SETTINGS, enabled: true, agreedTo: 'https://a.example' };

  test('brings every section back, drafts by a model switched off and agreed to by nobody', async () => {
    await save('shifts', shifts(33));
    await save('model', model);
    await save('words', { version: 1, features: { promotion: { more: ['狂欢节'], never: [] } } });
    await fakeBrowser.storage.local.set({ 'model-key': 'sk-secret' });
    const text = await writeSettingsFile();
    expect(text).not.toContain('sk-secret');
    const read = readSettingsFile(`\ufeff${text}`);
    if (!read.ok) throw new Error(read.fault);
    expect([...read.sections.keys()].sort()).toEqual([...SECTION_IDS].sort());
    expect(read.sections.get('shifts')).toEqual(shifts(33));
    expect(read.sections.get('model')).toEqual({ ...model, enabled: false, agreedTo: '' });
    for (const [section, value] of read.sections) await save(section, value);
    expect(await modelSetting.getValue()).toMatchObject({ enabled: false, agreedTo: '' });
  });

  test('one section that is wrong keeps no other out', async () => {
    const sections = { shifts: shifts(7), theme: 'pink', future: {}, strategy: { version: 2 } };
    const read = readSettingsFile(JSON.stringify({ rewarm: 'settings', format: 1, sections }));
    if (!read.ok) throw new Error(read.fault);
    expect([...read.sections.keys()]).toEqual(['shifts']);
    expect(read.refused.map(({ section }) => section)).toEqual(['theme', 'future', 'strategy']);
  });

  test.each([
    ['not-json', '{'],
    ['not-settings', '[]'],
    ['not-settings', '{"rewarm":"site","format":1,"site":{}}'],
    ['newer-format', '{"rewarm":"settings","format":2,"sections":{}}'],
    ['nothing', '{"rewarm":"settings","format":1,"sections":{"__proto__":{}}}'],
    ['too-big', ' '.repeat(600_000)],
  ])('refuses what is none: %s', (fault, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault });
  });
});

test('the words messages are read by hold the operator’s own; spoilt ones leave the built-in', async () => {
  expect(await readTextWords()).toEqual(TEXT_WORDS);
  await save('words', { version: 1, features: { promotion: { more: ['狂欢节'], never: [] } } });
  expect((await readTextWords()).features.promotion.zh).toContain('|狂欢节');
  await fakeBrowser.storage.local.set({ words: { version: 1, features: { promotion: 1 } } });
  expect(await readTextWords()).toEqual(TEXT_WORDS);
});

test('only an install opens the welcome', async () => {
  const { welcome } = await import('@/lib/services/welcome');
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await welcome('update');
  await welcome('chrome_update');
  expect(create).not.toHaveBeenCalled();
  await welcome('install');
  expect(create.mock.calls[0]?.[0]).toMatchObject({
    url: expect.stringMatching(/desk\.html#\/welcome$/),
  });
});
