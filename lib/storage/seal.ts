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

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
