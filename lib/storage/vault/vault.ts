import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { fromBase64, seal, sealedSchema, toBase64, unseal } from '../seal';
import { KEY_BYTES } from './row-box';
import type { RowKeeper } from './row-keeper';
import type { VaultMode } from './seal-row';

/**
 * What is kept of the vault at rest. While `sealing` rows written before it are sealed, `leaving`
 * opens all rows again; either goes on after an interruption.
 */
const vaultSchema = z.strictObject({
  version: z.literal(1),
  /** The data key, sealed under the passphrase, so that changing it seals no row again. */
  key: sealedSchema,
  phase: z.enum(['sealing', 'on', 'leaving']),
  /** Minutes without use after which it locks; null when the browser closes. */
  lockAfter: z.nullable(z.int().check(z.gte(1), z.lte(24 * 60))),
});
type VaultDocument = z.infer<typeof vaultSchema>;
export type VaultPhase = VaultDocument['phase'];

const ABOUT = 'vault';
export const DEFAULT_LOCK_AFTER = 60;

const documentItem = storage.defineItem<unknown>('local:vault', { fallback: null });
/** The data key, in memory only, where no content script can see it. */
const keyItem = storage.defineItem<unknown>('session:vault', { fallback: null });

export const VAULT_STATES = ['off', 'open', 'locked'] as const;

/** What an operator is told of the vault. */
export interface VaultInfo {
  readonly state: (typeof VAULT_STATES)[number];
  readonly phase: VaultPhase | null;
  readonly lockAfter: number | null;
}

/**
 * The vault as one context of the extension sees it. Every context has its own, and all follow the
 * storage, so that locking in one locks in all.
 */
export class Vault implements RowKeeper {
  /** Resolves when what is stored is known; no row may be read or written before. */
  readonly ready: Promise<void>;
  #document: VaultDocument | 'unreadable' | null = null;
  #key: Uint8Array | null = null;
  #info: VaultInfo = OFF;
  readonly #listeners = new Set<() => void>();

  private constructor() {
    this.ready = this.refresh();
    documentItem.watch((value) => this.#take(value, undefined));
    keyItem.watch((value) => this.#take(undefined, value));
  }

  /** The one that is stored, followed from now on. */
  static follow(): Vault {
    return new Vault();
  }

  /** Reads again what is stored, for who just changed it and cannot wait to be told. */
  async refresh(): Promise<void> {
    const [document, key] = await Promise.all([documentItem.getValue(), keyItem.getValue()]);
    this.#take(document, key);
  }

  /** The same object until something changes. */
  get info(): VaultInfo {
    return this.#info;
  }

  /** How rows are to be read and written now. */
  mode(): VaultMode {
    if (this.#document === null) return { state: 'off', key: null };
    if (this.#document === 'unreadable' || this.#key === null) return { state: 'locked' };
    const key = this.#key;
    return this.#document.phase === 'leaving' ? { state: 'off', key } : { state: 'open', key };
  }

  /** @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(document: unknown, key: unknown): void {
    if (document !== undefined) this.#document = readable(document);
    if (key !== undefined) this.#key = typeof key === 'string' ? keyFrom(key) : null;
    this.#info = this.#infoNow();
    for (const listener of this.#listeners) listener();
  }

  #infoNow(): VaultInfo {
    if (this.#document === null) return OFF;
    const state = this.mode().state === 'locked' ? 'locked' : 'open';
    if (this.#document === 'unreadable') return { state, phase: null, lockAfter: null };
    return { state, phase: this.#document.phase, lockAfter: this.#document.lockAfter };
  }
}

const OFF: VaultInfo = { state: 'off', phase: null, lockAfter: null };

/** What a later build wrote is left alone, and keeps the vault locked. */
function readable(document: unknown): VaultDocument | 'unreadable' | null {
  if (document === null) return null;
  const parsed = vaultSchema.safeParse(document);
  return parsed.success ? parsed.data : 'unreadable';
}

/**
 * Makes a vault. Only the background calls this, and seals all rows afterwards.
 * @throws when there is one already
 */
export async function makeVault(passphrase: string): Promise<void> {
  if ((await documentItem.getValue()) !== null) throw new Error('there is a vault already');
  const key = toBase64(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  const sealed = await seal(key, ABOUT, passphrase);
  // The key first: a document without it would be a locked vault.
  await keyItem.setValue(key);
  await save({ version: 1, key: sealed, phase: 'sealing', lockAfter: DEFAULT_LOCK_AFTER });
}

/** Opens the vault for this run of the browser. @returns false when the passphrase is another one */
export async function openVault(passphrase: string): Promise<boolean> {
  const vault = await readDocument();
  const key = vault && (await unseal(vault.key, passphrase));
  if (!key) return false;
  await keyItem.setValue(key);
  return true;
}

/** Forgets the key until the passphrase is given again. */
export async function lockVault(): Promise<void> {
  if (await readDocument()) await keyItem.removeValue();
}

/** Gives the vault another passphrase; no row is sealed again. @returns false when the old is wrong */
export async function changePassphrase(old: string, next: string): Promise<boolean> {
  const vault = await readDocument();
  const key = vault && (await unseal(vault.key, old));
  if (!vault || !key) return false;
  await save({ ...vault, key: await seal(key, ABOUT, next) });
  return true;
}

export async function setPhase(phase: VaultPhase): Promise<void> {
  const vault = await readDocument();
  if (vault) await save({ ...vault, phase });
}

/** @param lockAfter minutes; null: when the browser closes */
export async function setLockAfter(lockAfter: number | null): Promise<void> {
  const vault = await readDocument();
  if (vault) await save({ ...vault, lockAfter });
}

/** The data key while the vault is open. */
export async function readDataKey(): Promise<Uint8Array | null> {
  const key = await keyItem.getValue();
  return typeof key === 'string' ? keyFrom(key) : null;
}

/** Ends the vault; every row must have been written open before. */
export async function removeVault(): Promise<void> {
  await documentItem.removeValue();
  await keyItem.removeValue();
}

async function readDocument(): Promise<VaultDocument | null> {
  const parsed = vaultSchema.safeParse(await documentItem.getValue());
  return parsed.success ? parsed.data : null;
}

async function save(vault: VaultDocument): Promise<void> {
  await documentItem.setValue(vaultSchema.parse(vault));
}

function keyFrom(text: string): Uint8Array | null {
  const key = fromBase64(text);
  return key.length === KEY_BYTES ? key : null;
}
