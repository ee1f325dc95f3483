import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blindBetween,
  extendSight,
  type Sight,
  type Span,
  shareSeen,
} from '@/lib/core/coverage/sight';

const HOUR = 3_600_000;
const span = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]): Span => ({ from: from * HOUR, to: (from + length) * HOUR }));

const fold = (spans: readonly Span[]) =>
  spans.reduce<Sight | null>((sight, s) => extendSight(sight, s), null);

const seenHour = (sight: Sight, h: number) => shareSeen(sight, h * HOUR, (h + 1) * HOUR) > 0.999;

describe('extendSight', () => {
  test('an hour counts as seen exactly when some stretch covered it, in any order', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 10 }), (spans) => {
        const sight = fold(spans) as Sight;
        const covered = (h: number) =>
          spans.some((s) => s.from <= h * HOUR && s.to >= (h + 1) * HOUR);
        for (let h = 0; h < 345; h++) expect(seenHour(sight, h), `hour ${h}`).toBe(covered(h));
        const other = fold([...spans].reverse()) as Sight;
        for (let h = 0; h < 345; h++) expect(seenHour(other, h)).toBe(seenHour(sight, h));
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('seeing again changes nothing, seeing what was blind closes it', () => {
    const gap = fold([
      { from: 0, to: HOUR },
      { from: 9 * HOUR, to: 10 * HOUR },
    ]) as Sight;
    expect(blindBetween(gap, 0, 10 * HOUR)).toBe(8 * HOUR);
    expect(extendSight(gap, { from: 9 * HOUR, to: 10 * HOUR })).toEqual(gap);
    expect(extendSight(gap, { from: HOUR, to: 9 * HOUR }).blind).toEqual([]);
  });

  test('the list of blind spans stays bounded and errs on the blind side', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({
      from: i * 10 * HOUR,
      to: (i * 10 + 1) * HOUR,
    }));
    const sight = fold(many) as Sight;
    expect(sight.blind.length).toBeLessThanOrEqual(24);
    expect(blindBetween(sight, 0, 1000 * HOUR)).toBeGreaterThanOrEqual(99 * 9 * HOUR);
  });
});
