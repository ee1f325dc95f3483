import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { fromBase64, seal, sealedSchema, toBase64, unseal } from './seal';
import { openText, sealText } from './vault/row-box';
import { readDataKey } from './vault/vault';

/** `locked`: one is kept, and its passphrase is needed once in this run of the browser. */
export const KEY_STATES = ['none', 'ready', 'locked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

const openSchema = z.strictObject({
  destination: z.string().check(z.maxLength(300)),
  key: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** A key kept in the vault, which opens with it. */
const inVaultSchema = z.strictObject({
  version: z.literal(2),
  about: z.string().check(z.maxLength(300)),
  box: z.string().check(z.maxLength(4000)),
});

/** In memory only, until the browser closes; content scripts can't see it. */
const openItem = storage.defineItem<unknown>('session:modelKey', { fallback: null });
/** At rest only sealed: under a passphrase of its own, or in the vault. */
const sealedItem = storage.defineItem<unknown>('local:modelKey', { fallback: null });

/**
 * The key for a destination, to be put into a request and nowhere else.
 * @param destination see `destinationOf`; a key given for one is never handed out for another
 */
export async function readModelKey(destination: string): Promise<string | null> {
  const open = openSchema.safeParse(await openItem.getValue());
  if (open.success && open.data.destination === destination) return open.data.key;
  const kept = inVaultSchema.safeParse(await sealedItem.getValue());
  if (!kept.success || kept.data.about !== destination) return null;
  const dataKey = await readDataKey();
  return dataKey && openText(dataKey, aboutKey(destination), fromBase64(kept.data.box));
}

/** What there is for a destination. */
export async function readKeyState(destination: string): Promise<KeyState> {
  if ((await readModelKey(destination)) !== null) return 'ready';
  const kept = await sealedItem.getValue();
  const isKept = [sealedSchema, inVaultSchema].some((schema) => {
    const sealed = schema.safeParse(kept);
    return sealed.success && sealed.data.about === destination;
  });
  return isKept ? 'locked' : 'none';
}

/**
 * Takes a key. Only the background calls this.
 * @param passphrase keeps it sealed beyond this run of the browser; null: for this time only
 */
export async function saveModelKey(
  destination: string,
  key: string,
  passphrase: string | null,
): Promise<void> {
  await forgetModelKey();
  if (passphrase !== null) await sealedItem.setValue(await seal(key, destination, passphrase));
  await openItem.setValue({ destination, key });
}

/**
 * Takes a key into the vault: it is there whenever that is open. Only the background calls this.
 * @throws when the vault is not open
 */
export async function keepModelKeyInVault(destination: string, key: string): Promise<void> {
  const dataKey = await readDataKey();
  if (!dataKey) throw new Error('the vault is not open');
  const box = toBase64(sealText(dataKey, aboutKey(destination), key));
  await forgetModelKey();
  await sealedItem.setValue({ version: 2, about: destination, box });
}

/** Takes the key out of a vault that is about to end; it is good until the browser closes. */
export async function takeModelKeyOut(): Promise<void> {
  const kept = inVaultSchema.safeParse(await sealedItem.getValue());
  if (!kept.success) return;
  const destination = kept.data.about;
  const key = await readModelKey(destination);
  await sealedItem.removeValue();
  if (key) await openItem.setValue({ destination, key });
}

/**
 * Opens the kept key for this run of the browser. Only the background calls this.
 * @returns false when there is none or the passphrase is another one
 */
export async function unlockModelKey(passphrase: string): Promise<boolean> {
  const sealed = sealedSchema.safeParse(await sealedItem.getValue());
  const key = sealed.success ? await unseal(sealed.data, passphrase) : null;
  if (!sealed.success || !key) return false;
  await openItem.setValue({ destination: sealed.data.about, key });
  return true;
}

/** Leaves no copy of the key. Only the background calls this. */
export async function forgetModelKey(): Promise<void> {
  await Promise.all([openItem.removeValue(), sealedItem.removeValue()]);
}

function aboutKey(destination: string): string {
  return `model key ${destination}`;
}
