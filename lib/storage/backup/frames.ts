import { BackupError } from './backup-error';

/*
 * The outer form of a backup, documented in README.md: a head, then frames of fixed size, each with
 * a tag over its bytes, its number and whether it is the last one. With a passphrase this is the
 * STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM, as age uses it;
 * without one the tags are a chain of SHA-256.
 */
const MAGIC = 'RWBACKUP';
const VERSION = 1;
const SALT = 16;
const HEAD = MAGIC.length + 4 + SALT;
/** Bytes of a frame without its tag. */
export const FRAME = 256 * 1024;
/** Rounds of PBKDF2-HMAC-SHA256 (OWASP Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** AES-GCM counts 32-bit blocks and our numbers are 32-bit: far more than any disk holds. */
const MOST_FRAMES = 2 ** 32 - 1;

type Bytes = Uint8Array<ArrayBuffer>;
/** The key that belongs to the salt of a file. */
export type KeyFor = (salt: Bytes) => Promise<CryptoKey>;

interface Sealer {
  /** Bytes that sealing adds to a frame. */
  readonly added: number;
  seal(frame: Bytes, number: number, last: boolean): Promise<Bytes>;
  /** null when the frame is not what was sealed. */
  open(sealed: Bytes, number: number, last: boolean): Promise<Bytes | null>;
}

/** Keys made from one passphrase, each made once. */
export function keysOf(passphrase: string): KeyFor {
  const known = new Map<string, Promise<CryptoKey>>();
  return (salt) => {
    const name = salt.join();
    const key = known.get(name) ?? deriveKey(passphrase, salt);
    known.set(name, key);
    return key;
  };
}

async function deriveKey(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Cuts bytes into frames and seals them, behind the head of the file.
 * @param keys null: without a passphrase, readable by anybody
 */
export function sealFrames(keys: KeyFor | null): TransformStream<Uint8Array, Bytes> {
  let held: Bytes = new Uint8Array(FRAME);
  let length = 0;
  let number = 0;
  let sealer: Sealer;
  return new TransformStream({
    async start(out) {
      const head = new Uint8Array(HEAD);
      head.set(new TextEncoder().encode(MAGIC));
      head[MAGIC.length] = VERSION;
      head[MAGIC.length + 1] = keys ? 1 : 0;
      head.set(crypto.getRandomValues(new Uint8Array(SALT)), HEAD - SALT);
      sealer = await sealerOf(head, keys);
      out.enqueue(head);
    },
    async transform(bytes, out) {
      for (let at = 0; at < bytes.length; ) {
        // A full frame is held back until more follows: the last one is sealed as the last.
        if (length === FRAME) {
          out.enqueue(await sealer.seal(held, number++, false));
          held = new Uint8Array(FRAME);
          length = 0;
        }
        const part = bytes.subarray(at, at + FRAME - length);
        held.set(part, length);
        length += part.length;
        at += part.length;
      }
    },
    async flush(out) {
      out.enqueue(await sealer.seal(held.slice(0, length), number, true));
    },
  });
}

/** Is a passphrase needed to read this file? @throws BackupError when it is no backup of ours */
export async function isSealed(file: Blob): Promise<boolean> {
  return readHead(await bytesOf(file, 0, HEAD))[MAGIC.length + 1] === 1;
}

/**
 * The bytes that were put into a file, frame by frame. Each is given only after its tag was found
 * right; that none is missing is known when the reading ends without an error.
 * @throws BackupError
 */
export async function* openFrames(file: Blob, keys: KeyFor | null): AsyncGenerator<Bytes> {
  const head = readHead(await bytesOf(file, 0, HEAD));
  const sealed = head[MAGIC.length + 1] === 1;
  if (sealed && !keys) throw new BackupError('needs-passphrase');
  const sealer = await sealerOf(head, sealed ? keys : null);
  const step = FRAME + sealer.added;
  let number = 0;
  for (let at = HEAD; ; at += step) {
    const last = file.size - at <= step;
    if (file.size - at <= sealer.added || number > MOST_FRAMES) throw new BackupError('damaged');
    const frame = await sealer.open(await bytesOf(file, at, at + step), number, last);
    if (!frame) throw new BackupError(sealed && number === 0 ? 'wrong-passphrase' : 'damaged');
    yield frame;
    if (last) return;
    number += 1;
  }
}

function readHead(head: Bytes): Bytes {
  const magic = String.fromCharCode(...head.subarray(0, MAGIC.length));
  if (head.length < HEAD || magic !== MAGIC) throw new BackupError('not-a-backup');
  const [version = 0, sealed = 0, zero, zeros] = head.subarray(MAGIC.length);
  if (version > VERSION) throw new BackupError('newer', `container ${version}`);
  if (version < VERSION || sealed > 1 || zero || zeros) throw new BackupError('damaged', 'head');
  return head;
}

async function sealerOf(head: Bytes, keys: KeyFor | null): Promise<Sealer> {
  return keys ? gcm(head, await keys(head.slice(HEAD - SALT))) : chain(head);
}

/** The key belongs to one file, so that a frame's number may be its nonce. */
function gcm(head: Bytes, key: CryptoKey): Sealer {
  const how = (number: number, last: boolean) => ({
    name: 'AES-GCM',
    iv: frameName(number, last),
    additionalData: head,
  });
  return {
    added: 16,
    seal: async (frame, number, last) =>
      new Uint8Array(await crypto.subtle.encrypt(how(number, last), key, frame)),
    open: (sealed, number, last) =>
      crypto.subtle.decrypt(how(number, last), key, sealed).then(
        (frame) => new Uint8Array(frame),
        () => null,
      ),
  };
}

/** Each tag covers the one before it, so the last one covers the whole file. */
function chain(head: Bytes): Sealer {
  let before = head;
  const tagOf = async (frame: Bytes, number: number, last: boolean) => {
    const tag = await crypto.subtle.digest('SHA-256', join(before, frameName(number, last), frame));
    before = new Uint8Array(tag);
    return before;
  };
  return {
    added: 32,
    seal: async (frame, number, last) => join(frame, await tagOf(frame, number, last)),
    open: async (sealed, number, last) => {
      const frame = sealed.slice(0, -32);
      const tag = await tagOf(frame, number, last);
      return tag.every((byte, i) => byte === sealed[frame.length + i]) ? frame : null;
    },
  };
}

/** 12 bytes that no other frame of the file has: its number, and whether it is the last. */
function frameName(number: number, last: boolean): Bytes {
  const name = new Uint8Array(12);
  new DataView(name.buffer).setUint32(7, number);
  name[11] = last ? 1 : 0;
  return name;
}

function join(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
