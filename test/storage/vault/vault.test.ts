import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { VaultAsk } from '@/lib/messaging/vault-schemas';
import type { Database } from '@/lib/storage/db';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('chrome', fakeBrowser);
fakeBrowser.runtime.id = 'test';
const { openDatabase } = await import('@/lib/storage/db');
const { Vault, setPhase } = await import('@/lib/storage/vault/vault');
const { keepModelKeyInVault, readKeyState, readModelKey } = await import('@/lib/storage/model-key');
const { finishVault, lockIdleVault, vaultHandlers } = await import(
  '@/lib/services/vault/vault-handlers'
);

const PASS = '春天的口令 2026';
const contact = (id: string, name: string) => ({
  id,
  site: 'practice',
  scope: 'practice',
  kind: 'person' as const,
  identity: 'strong' as const,
  name,
  firstSeenAt: 1,
});

let db: Database;
let vault: ReturnType<typeof Vault.follow>;
const ask = (data: VaultAsk) => vaultHandlers(db, vault)['vault/do'](data, {} as never);

/** Everything that lies in the store, past the vault. */
async function raw(): Promise<string> {
  const plain = new Dexie('rewarm');
  await plain.open();
  const all = await Promise.all(plain.tables.map((table) => table.toArray()));
  plain.close();
  return JSON.stringify(all, (_, value) => (value instanceof Uint8Array ? [...value] : value));
}

/** The same database as the next run of the browser sees it. */
async function restart(): Promise<void> {
  db.close();
  await fakeBrowser.storage.session.clear();
  vault = Vault.follow();
  db = openDatabase('rewarm', vault);
}

beforeEach(async () => {
  fakeBrowser.reset();
  db?.close();
  await Dexie.delete('rewarm');
  vault = Vault.follow();
  db = openDatabase('rewarm', vault);
  await db.contacts.bulkPut([contact('a', '王芳'), contact('b', '李雷'), contact('c', 'Zoë')]);
  await db.profiles.put({ id: 'a', address: '芳姐', spend: 100 });
  await db.notes.put({ id: 'n', contact: 'a', at: 1, text: '喜欢下午联系' });
});

describe('the vault', () => {
  test('seals what is there and what comes, and every way of reading opens it', async () => {
    expect(await raw()).toContain('王芳');
    await ask({ what: 'make', passphrase: PASS });
    expect(vault.info).toEqual({ state: 'open', phase: 'on', lockAfter: 60 });
    await db.contacts.add(contact('d', '赵六'));
    await db.contacts.update('b', { name: '李雷雷' });
    const stored = await raw();
    for (const word of ['王芳', '李雷', 'Zoë', '赵六', '芳姐', '下午']) {
      expect(stored).not.toContain(word);
    }
    expect(stored).toContain('"spend":100');

    const names = ['王芳', '李雷雷', 'Zoë', '赵六'];
    const of = (rows: readonly ({ name: string } | undefined)[]) => rows.map((row) => row?.name);
    expect((await db.contacts.get('a'))?.name).toBe('王芳');
    expect(of(await db.contacts.toArray())).toEqual(names);
    expect(of(await db.contacts.bulkGet(['d', 'a']))).toEqual(['赵六', '王芳']);
    expect(of(await db.contacts.where('site').equals('practice').toArray())).toEqual(names);
    expect(of(await db.contacts.filter(({ name }) => name === 'Zoë').toArray())).toEqual(['Zoë']);
    expect((await db.contacts.orderBy('id').last())?.name).toBe('赵六');
    const walked: string[] = [];
    await db.contacts.orderBy('site').each(({ name }) => walked.push(name));
    expect(walked).toEqual(names);
    await db.contacts.toCollection().modify({ name: '同名' });
    expect(await raw()).not.toContain('同名');
    expect(of(await db.contacts.toArray())).toEqual(['同名', '同名', '同名', '同名']);
  });

  test('locked with the browser: no name is read, and recording goes on', async () => {
    await ask({ what: 'make', passphrase: PASS });
    await restart();
    expect((await db.contacts.get('a'))?.name).toBe('');
    expect(await db.profiles.get('a')).toMatchObject({ id: 'a', spend: 100 });
    expect((await db.profiles.get('a'))?.address).toBeUndefined();
    const read = await db.contacts.get('a');
    if (read) await db.contacts.put({ ...read, name: '王芳芳', kind: 'group' });
    await db.contacts.put(contact('e', '新来的'));
    expect(await raw()).not.toMatch(/王芳|新来的/);

    expect(await ask({ what: 'open', passphrase: '别的口令 2026' })).toBe('wrong-passphrase');
    expect(vault.info.state).toBe('locked');
    expect(await ask({ what: 'open', passphrase: PASS })).toBe('done');
    expect(await db.contacts.get('a')).toMatchObject({ name: '王芳', kind: 'group' });
    expect((await db.contacts.get('e'))?.name).toBe('');
    expect((await db.notes.get('n'))?.text).toBe('喜欢下午联系');
  });

  test('locks in every context at once, by hand and when nobody is there', async () => {
    await ask({ what: 'make', passphrase: PASS });
    const elsewhere = Vault.follow();
    await elsewhere.ready;
    let told = 0;
    elsewhere.onChange(() => {
      told += 1;
    });
    expect((await fakeBrowser.alarms.get('vault'))?.name).toBe('vault');
    await lockIdleVault(vault);
    await vi.waitFor(() => expect(elsewhere.info.state).toBe('locked'));
    expect(told).toBeGreaterThan(0);
    await ask({ what: 'open', passphrase: PASS });
    await ask({ what: 'lock-after', minutes: null });
    expect(await fakeBrowser.alarms.get('vault')).toBeUndefined();
    await ask({ what: 'lock' });
    expect(vault.info.state).toBe('locked');
  });

  test('another passphrase opens it from then on, and the old one no more', async () => {
    await ask({ what: 'make', passphrase: PASS });
    const next = '夏天的口令 2026';
    expect(await ask({ what: 'change', passphrase: next, next })).toBe('wrong-passphrase');
    expect(await ask({ what: 'change', passphrase: PASS, next })).toBe('done');
    await restart();
    expect(await ask({ what: 'open', passphrase: PASS })).toBe('wrong-passphrase');
    expect(await ask({ what: 'open', passphrase: next })).toBe('done');
    expect((await db.contacts.get('a'))?.name).toBe('王芳');
  });

  test('taken off: all is open again, and nothing of it is left', async () => {
    const before = await raw();
    await ask({ what: 'make', passphrase: PASS });
    expect(await ask({ what: 'remove', passphrase: '别的口令 2026' })).toBe('wrong-passphrase');
    expect(await ask({ what: 'remove', passphrase: PASS })).toBe('done');
    expect(JSON.parse(await raw())).toEqual(JSON.parse(before));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('interrupted while rows are sealed or opened, it goes on at the next start', async () => {
    const before = await raw();
    await ask({ what: 'make', passphrase: PASS });
    await setPhase('leaving');
    await vault.refresh();
    await db.contacts.put((await db.contacts.get('b')) as never);
    await restart();
    expect((await db.contacts.get('a'))?.name).toBe('');
    await ask({ what: 'open', passphrase: PASS });
    expect(vault.info.state).toBe('off');
    expect(JSON.parse(await raw())).toEqual(JSON.parse(before));

    await ask({ what: 'make', passphrase: PASS });
    await setPhase('sealing');
    await vault.refresh();
    await finishVault(db, vault);
    expect(vault.info.phase).toBe('on');
  });

  test('the key of a model server lies in it, and is good once more after it', async () => {
    const there = 'https://api.deepseek.com';
    await expect(keepModelKeyInVault(there, 'sk-123')).rejects.toThrow('not open');
    await ask({ what: 'make', passphrase: PASS });
    await keepModelKeyInVault(there, 'sk-123');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('sk-123');
    expect(await readModelKey(there)).toBe('sk-123');
    expect(await readModelKey('https://evil.example')).toBeNull();
    await ask({ what: 'lock' });
    expect(await readModelKey(there)).toBeNull();
    expect(await readKeyState(there)).toBe('locked');
    await ask({ what: 'open', passphrase: PASS });
    expect(await readModelKey(there)).toBe('sk-123');
    await ask({ what: 'remove', passphrase: PASS });
    expect(await readModelKey(there)).toBe('sk-123');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('what a later build kept locks it, and is left as it is', async () => {
    await fakeBrowser.storage.local.set({ vault: { version: 2 } });
    await restart();
    expect(await ask({ what: 'open', passphrase: PASS })).toBe('wrong-passphrase');
    await db.contacts.put(contact('f', '新客'));
    expect(vault.info.state).toBe('locked');
    expect(await raw()).not.toContain('新客');
    expect(await fakeBrowser.storage.local.get('vault')).toEqual({ vault: { version: 2 } });
  });
});
