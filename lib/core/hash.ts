import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The first `bytes` bytes of SHA-256 over the parts, in lower-case hex.
 * Parts are joined by U+0000, which no shown text contains, so ('ab','c') and ('a','bc') differ.
 */
export function shortHash(parts: readonly string[], bytes: number): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000'))).subarray(0, bytes));
}
