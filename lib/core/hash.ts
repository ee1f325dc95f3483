import { sha256 } from './sha256';
import { utf8 } from './utf8';

/**
 * The first `bytes` bytes of SHA-256 over the parts, in lower-case hex.
 * Parts are joined by U+0000, which no shown text contains, so ('ab','c') and ('a','bc') differ.
 */
export function shortHash(parts: readonly string[], bytes: number): string {
  const words = sha256(utf8(parts.join('\u0000')));
  let hex = '';
  for (let i = 0; i * 4 < bytes; i++) hex += ((words[i] ?? 0) >>> 0).toString(16).padStart(8, '0');
  return hex.slice(0, bytes * 2);
}
