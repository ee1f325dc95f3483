import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { seal, sealedSchema, unseal } from './seal';

/** `locked`: one is kept, and its passphrase is needed once in this run of the browser. */
export const KEY_STATES = ['none', 'ready', 'locked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

const openSchema = z.strictObject({
  destination: z.string().check(z.maxLength(300)),
  key: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** In memory only, until the browser closes; content scripts can't see it. */
const openItem = storage.defineItem<unknown>('session:modelKey', { fallback: null });
/** At rest only sealed. */
const sealedItem = storage.defineItem<unknown>('local:modelKey', { fallback: null });

/**
 * The key for a destination, to be put into a request and nowhere else.
 * @param destination see `destinationOf`; a key given for one is never handed out for another
 */
export async function readModelKey(destination: string): Promise<string | null> {
  const open = openSchema.safeParse(await openItem.getValue());
  return open.success && open.data.destination === destination ? open.data.key : null;
}

/** What there is for a destination. */
export async function readKeyState(destination: string): Promise<KeyState> {
  if ((await readModelKey(destination)) !== null) return 'ready';
  const sealed = sealedSchema.safeParse(await sealedItem.getValue());
  return sealed.success && sealed.data.about === destination ? 'locked' : 'none';
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
