import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDetectors, FieldYield, worstOf } from '@/lib/sites/judge-yield';

describe('two detectors of one row', () => {
  it.each([
    [0, 0, 'empty'],
    [0, 1, 'broken'],
    [0, 30, 'broken'],
    [4, 10, 'broken'],
    [7, 10, 'degraded'],
    [10, 10, 'ok'],
    [9, 10, 'ok'],
    [3, 2, 'ok'],
    [40, 30, 'degraded'],
    [5, 0, 'degraded'],
    [1, 0, 'degraded'],
  ])('strict %i, loose %i: %s', (strict, loose, verdict) => {
    expect(compareDetectors(strict, loose)).toBe(verdict);
  });

  it('never calls a page well on which the strict one finds nothing that the loose one finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (loose) => {
        expect(compareDetectors(0, loose)).toBe('broken');
        expect(compareDetectors(loose, loose)).toBe('ok');
      }),
      { seed: 21 },
    );
  });
});

describe('the yield of a field', () => {
  it('keeps the worst rank that won', () => {
    const collected = new FieldYield('x');
    for (const rank of [0, 2, null, 1]) collected.add(rank);
    expect(collected.of(4)).toEqual({ name: 'x', expected: 4, seen: 3, rank: 2 });
    expect(new FieldYield('x').of(4)).toEqual({ name: 'x', expected: 4, seen: 0, rank: -1 });
  });
});

it('the worst verdict wins', () => {
  expect(worstOf(['ok', 'degraded', 'broken'])).toBe('broken');
  expect(worstOf(['ok', 'degraded'])).toBe('degraded');
  expect(worstOf(['ok', 'empty'])).toBe('ok');
});
