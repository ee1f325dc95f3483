import { DIRECTIONS, type Interaction, KINDS, ORIGINS, PRECISIONS } from '../model/interaction';

/*
 * Layout, little-endian, documented in lib/storage/README.md.
 * Header, 8 bytes: 'R' 'W', version u8, 0, count u32. Then `count` records of 24 bytes, by time:
 *   0  f64  at, ms since 1970 UTC
 *   8  u32  id, high half      12  u32  id, low half
 *  16  u32  feature bits
 *  20  u16  length, characters
 *  22  u8   kind (low 5 bits), origin (high 3)
 *  23  u8   direction (2 bits), precision (3), native id (1)
 */
export const PACKED_VERSION = 1;
const HEADER = 8;
const RECORD = 24;

/** A chunk that this build cannot read; the bytes are left as they are. */
export class PackedFormatError extends Error {
  override name = 'PackedFormatError';
}

/**
 * Packs interactions, which must be sorted by time.
 * @returns the bytes of one chunk
 * @throws RangeError when an id is not 16 hex characters
 */
export function pack(interactions: readonly Interaction[]): Uint8Array {
  const bytes = new Uint8Array(HEADER + interactions.length * RECORD);
  const view = new DataView(bytes.buffer);
  bytes[0] = 0x52;
  bytes[1] = 0x57;
  bytes[2] = PACKED_VERSION;
  view.setUint32(4, interactions.length, true);
  let o = HEADER;
  for (const it of interactions) {
    const hi = Number.parseInt(it.id.slice(0, 8), 16);
    const lo = Number.parseInt(it.id.slice(8), 16);
    if (it.id.length !== 16 || Number.isNaN(hi) || Number.isNaN(lo)) {
      throw new RangeError(`message id is not 16 hex characters: ${it.id.slice(0, 40)}`);
    }
    view.setFloat64(o, it.at, true);
    view.setUint32(o + 8, hi, true);
    view.setUint32(o + 12, lo, true);
    view.setUint32(o + 16, it.features, true);
    view.setUint16(o + 20, Math.min(65535, it.length), true);
    bytes[o + 22] = KINDS.indexOf(it.kind) | (ORIGINS.indexOf(it.origin) << 5);
    bytes[o + 23] =
      DIRECTIONS.indexOf(it.direction) |
      (PRECISIONS.indexOf(it.precision) << 2) |
      (it.native ? 32 : 0);
    o += RECORD;
  }
  return bytes;
}

/**
 * Reads a chunk.
 * @throws PackedFormatError when the bytes are not a chunk of a version this build knows
 */
export function unpack(bytes: Uint8Array): Interaction[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = checkHeader(bytes, view);
  const out: Interaction[] = new Array(count);
  let o = HEADER;
  for (let i = 0; i < count; i++, o += RECORD) {
    const what = view.getUint8(o + 22);
    const how = view.getUint8(o + 23);
    out[i] = {
      id: hex8(view.getUint32(o + 8, true)) + hex8(view.getUint32(o + 12, true)),
      at: view.getFloat64(o, true),
      precision: PRECISIONS[(how >> 2) & 7] ?? 'unknown',
      direction: DIRECTIONS[how & 3] ?? 'unknown',
      kind: KINDS[what & 31] ?? 'other',
      features: view.getUint32(o + 16, true),
      length: view.getUint16(o + 20, true),
      origin: ORIGINS[what >> 5] ?? 'thread',
      native: (how & 32) !== 0,
    };
  }
  return out;
}

function checkHeader(bytes: Uint8Array, view: DataView): number {
  if (bytes.length < HEADER || bytes[0] !== 0x52 || bytes[1] !== 0x57) {
    throw new PackedFormatError('not a history chunk');
  }
  if (bytes[2] !== PACKED_VERSION) {
    throw new PackedFormatError(`history chunk of version ${bytes[2]}; update Rewarm to read it`);
  }
  const count = view.getUint32(4, true);
  if (bytes.length !== HEADER + count * RECORD) {
    throw new PackedFormatError(`history chunk is cut off: ${bytes.length} bytes for ${count}`);
  }
  return count;
}

function hex8(n: number): string {
  return n.toString(16).padStart(8, '0');
}
