import * as z from 'zod/mini';

/** Rounds of PBKDF2-HMAC-SHA256 (OWASP Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(8000));

/** A secret that only its passphrase opens. `about` is readable, and can't be changed unnoticed. */
export const sealedSchema = z.strictObject({
  version: z.literal(1),
  about: z.string().check(z.maxLength(300)),
  salt: base64,
  iv: base64,
  data: base64,
});
export type Sealed = z.infer<typeof sealedSchema>;

/** Seals a secret with AES-GCM under a key made from a passphrase, with salt and iv of its own. */
export async function seal(secret: string, about: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(about) },
    await keyFrom(passphrase, salt),
    utf8(secret),
  );
  return {
    version: 1,
    about,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** The secret, or null when the passphrase is another one or anything was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  try {
    const data = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: utf8(sealed.about) },
      await keyFrom(passphrase, fromBase64(sealed.salt)),
      fromBase64(sealed.data),
    );
    return new TextDecoder().decode(data);
  } catch {
    return null;
  }
}

async function keyFrom(passphrase: string, salt: BufferSource): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    utf8(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Bytes turned into text in one call: more would not fit the stack. */
const PART = 32_768;

/** Base64 of any number of bytes; by the browser itself where it knows how. */
export function toBase64(bytes: Uint8Array & { toBase64?(): string }): string {
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (let i = 0; i < bytes.length; i += PART) {
    text += String.fromCharCode(...bytes.subarray(i, i + PART));
  }
  return btoa(text);
}

/** @throws DOMException or SyntaxError for text that is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> }).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
  return bytes;
}
