import { expect, test } from 'vitest';
import { RateLimit } from '@/lib/services/rate';

test('a flood from one tab is cut to the rate, other tabs do not feel it', () => {
  const rate = new RateLimit(60, 4);
  let admitted = 0;
  for (let ms = 0; ms < 60_000; ms += 5) if (rate.admit(1, ms)) admitted += 1;
  expect(admitted).toBeGreaterThanOrEqual(290);
  expect(admitted).toBeLessThanOrEqual(310);
  expect(rate.admit(2, 60_000)).toBe(true);
});

test('a clock that jumps back does not lock a tab out', () => {
  const rate = new RateLimit(60, 4);
  for (let i = 0; i < 100; i++) rate.admit(1, 1_000_000);
  expect(rate.admit(1, 0)).toBe(false);
  expect(rate.admit(1, 1000)).toBe(true);
});

test('what costs more than is left is refused and costs nothing', () => {
  const rate = new RateLimit(600, 10);
  expect(rate.admit(1, 0, 300)).toBe(true);
  expect(rate.admit(1, 0, 300)).toBe(true);
  expect(rate.admit(1, 0, 300)).toBe(false);
  expect(rate.admit(1, 15_000, 300)).toBe(false);
  expect(rate.admit(1, 30_000, 300)).toBe(true);
});
