import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seal, sealedSchema, unseal } from '@/lib/storage/seal';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const keys = await import('@/lib/storage/model-key');
const { modelKeyHandlers } = await import('@/lib/services/care/model-key-handlers');
const { modelKeySchema } = await import('@/lib/messaging/care-schemas');

const HERE = 'https://api.deepseek.com';
const KEY = 'sk-0123456789abcdef';
const PASS = '我的口令 2026';

const ask = (data: unknown) =>
  modelKeyHandlers()['model/key'](modelKeySchema.parse(data), {} as never);
const everything = async () =>
  JSON.stringify(await fakeBrowser.storage.local.get(null)) +
  JSON.stringify(await fakeBrowser.storage.sync.get(null));
/** What closing the browser does. */
const restart = () => fakeBrowser.storage.session.clear();

beforeEach(() => fakeBrowser.reset());

describe('the key of a model server', () => {
  test('for this time only: in memory, and nowhere at rest', async () => {
    expect(await ask({ what: 'set', destination: HERE, key: KEY, passphrase: null })).toBe('ready');
    expect(await keys.readModelKey(HERE)).toBe(KEY);
    expect(await everything()).toBe('{}{}');
    await restart();
    expect(await ask({ what: 'state', destination: HERE })).toBe('none');
  });

  test('with a passphrase: sealed at rest, opened once in a run of the browser', async () => {
    await ask({ what: 'set', destination: HERE, key: KEY, passphrase: PASS });
    const kept = await everything();
    expect(kept).not.toContain(KEY);
    expect(kept).not.toContain(PASS);
    await restart();
    expect(await ask({ what: 'state', destination: HERE })).toBe('locked');
    expect(await ask({ what: 'unlock', destination: HERE, passphrase: 'wrong one' })).toBe(
      'locked',
    );
    expect(await keys.readModelKey(HERE)).toBeNull();
    expect(await ask({ what: 'unlock', destination: HERE, passphrase: PASS })).toBe('ready');
    expect(await keys.readModelKey(HERE)).toBe(KEY);
  });

  test('is handed out for its own destination only', async () => {
    await ask({ what: 'set', destination: HERE, key: KEY, passphrase: PASS });
    expect(await keys.readModelKey('https://evil.example')).toBeNull();
    expect(await ask({ what: 'state', destination: 'https://evil.example' })).toBe('none');
    await restart();
    // Somebody with access to the disk cannot send it elsewhere either.
    const { modelKey } = (await fakeBrowser.storage.local.get('modelKey')) as {
      modelKey: { about: string };
    };
    await fakeBrowser.storage.local.set({
      modelKey: { ...modelKey, about: 'https://evil.example' },
    });
    await ask({ what: 'unlock', destination: 'https://evil.example', passphrase: PASS });
    expect(await keys.readModelKey('https://evil.example')).toBeNull();
  });

  test('a new one replaces the old everywhere; forgetting leaves nothing', async () => {
    await ask({ what: 'set', destination: HERE, key: KEY, passphrase: PASS });
    await ask({ what: 'set', destination: HERE, key: 'sk-new', passphrase: null });
    expect(await everything()).toBe('{}{}');
    expect(await ask({ what: 'forget', destination: HERE })).toBe('none');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('what is stored wrongly is no key', async () => {
    await fakeBrowser.storage.session.set({ modelKey: { destination: HERE, key: 5 } });
    await fakeBrowser.storage.local.set({ modelKey: { version: 1, about: HERE, salt: '%%' } });
    expect(await keys.readKeyState(HERE)).toBe('none');
    expect(await keys.unlockModelKey(PASS)).toBe(false);
  });

  test('no message asks for it or sets nonsense', () => {
    for (const key of ['', 'a b', 'sk\n', '钥匙', 'x'.repeat(501)]) {
      const data = { what: 'set', destination: HERE, key, passphrase: null };
      expect(modelKeySchema.safeParse(data).success, key).toBe(false);
    }
    expect(modelKeySchema.safeParse({ what: 'get', destination: HERE }).success).toBe(false);
  });
});

describe('seal', () => {
  test('never the same twice, opened by the same words however typed, spoilt by any change', async () => {
    const [one, two] = [await seal(KEY, HERE, 'café-pass'), await seal(KEY, HERE, 'café-pass')];
    expect(sealedSchema.safeParse(one).success).toBe(true);
    expect(new Set([one.salt, two.salt, one.iv, two.iv, one.data, two.data]).size).toBe(6);
    expect(await unseal(one, 'cafe\u0301-pass')).toBe(KEY);
    for (const field of ['salt', 'iv', 'data'] as const) {
      const spoilt = { ...one, [field]: (one[field][0] === 'A' ? 'B' : 'A') + one[field].slice(1) };
      expect(await unseal(spoilt, 'café-pass'), field).toBeNull();
    }
    expect(await unseal({ ...one, about: 'https://evil.example' }, 'café-pass')).toBeNull();
  });
});
