import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/lib/storage/seal';

test('any bytes come back, however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
  const many = Uint8Array.from({ length: 1_000_003 }, (_, i) => i * 31);
  expect(Buffer.from(fromBase64(toBase64(many))).equals(Buffer.from(many))).toBe(true);
});

test('what is no base64 is refused', () => {
  expect(() => fromBase64('你好')).toThrow();
});
