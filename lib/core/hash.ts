import { sha256 } from './sha256';
import { utf8 } from './utf8';

/**
 * The first `bytes` bytes of SHA-256 over the parts, in lower-case hex.
 * Parts are joined by U+0000, which no shown text contains, so ('ab','c') and ('a','bc') differ.
 */
export function shortHash(parts: readonly string[], bytes: number): string {
  let hex = '';
  for (const byte of sha256(utf8(parts.join('\u0000'))).subarray(0, bytes)) {
    hex += byte.toString(16).padStart(2, '0');
  }
  return hex;
}
