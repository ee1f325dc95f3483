import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const NONCE = 24;
const text = new TextEncoder();

/** Bytes of a data key. */
export const KEY_BYTES = 32;

/**
 * Seals text under the data key. Synchronous, because a transaction of IndexedDB ends while
 * WebCrypto is waited for; the nonce is random, 192 bits wide as XChaCha20 allows.
 * @param about what the box belongs to; a box moved to another row does not open
 */
export function sealText(key: Uint8Array, about: string, plain: string): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = xchacha20poly1305(key, nonce, text.encode(about)).encrypt(text.encode(plain));
  const box = new Uint8Array(NONCE + sealed.length);
  box.set(nonce);
  box.set(sealed, NONCE);
  return box;
}

/** What was sealed, or null when key, row or bytes are not the ones it was sealed with. */
export function openText(key: Uint8Array, about: string, box: Uint8Array): string | null {
  try {
    const nonce = box.subarray(0, NONCE);
    const open = xchacha20poly1305(key, nonce, text.encode(about)).decrypt(box.subarray(NONCE));
    return new TextDecoder().decode(open);
  } catch {
    return null;
  }
}
