import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortHash } from '@/lib/core/hash';
import { sha256 } from '@/lib/core/sha256';

const hex = (words: Int32Array) =>
  [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const theirs = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  test('is the one everybody else computes, for every length around a block', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255);
      expect(hex(sha256(bytes))).toBe(theirs(bytes));
    }
  });

  test('and for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(theirs(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('ids made of any text are what they always were', () => {
    expect(shortHash(['contact', 'practice', 'practice', 'wk0001'], 16)).toBe(
      theirs('contact\u0000practice\u0000practice\u0000wk0001').slice(0, 32),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        for (const bytes of [1, 4, 8, 16, 30, 32]) {
          expect(shortHash(parts, bytes)).toBe(theirs(parts.join('\u0000')).slice(0, bytes * 2));
        }
      }),
    );
  });
});
