import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_MODEL_SETTINGS } from '@/lib/core/drafting/model/model-settings';

vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { settingsHandlers } = await import('@/lib/services/care/settings-handlers');
const { modelSetting, readModelSettings } = await import('@/lib/storage/settings');

const save = (value: unknown) =>
  settingsHandlers()['settings/save']({ section: 'model', value }, {} as never);
beforeEach(() => fakeBrowser.reset());

test('off until saved otherwise; what this build cannot read is off too', async () => {
  expect(await readModelSettings()).toEqual(DEFAULT_MODEL_SETTINGS);
  await save({ ...DEFAULT_MODEL_SETTINGS, enabled: true });
  expect((await readModelSettings()).enabled).toBe(true);
  await modelSetting.setValue({ version: 9, enabled: true });
  expect((await readModelSettings()).enabled).toBe(false);
});

test('an address in clear, and a key among the settings, are refused with the reason', async () => {
  const open = { ...DEFAULT_MODEL_SETTINGS, baseUrl: 'http://example.com/v1' };
  await expect(save(open)).rejects.toThrow(/baseUrl: use https/);
  await expect(save({ ...DEFAULT_MODEL_SETTINGS, key: 'sk-secret' })).rejects.toThrow(/model/);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('sk-secret');
});
