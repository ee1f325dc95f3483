import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRhythm, type RhythmWeek } from '@/components/ui/rhythm-chart/layout-rhythm';
import { DAY } from '@/lib/core/model/interaction';

const WEEK = 7 * DAY;
const START = new Date(2026, 5, 1).getTime();

function weeks(seen: number[]): RhythmWeek[] {
  return seen.map((share, i) => ({
    start: START + i * WEEK,
    inbound: share,
    outbound: 0,
    seen: share,
  }));
}

const GAP = { typicalDays: 3, longDays: 7 };

describe('layoutRhythm', () => {
  it('draws the usual gap after the last message and silence beyond it, up to now', () => {
    const layout = layoutRhythm(weeks([1, 1, 1, 1]), START + WEEK, GAP, START + 3 * WEEK);
    expect(layout.usual).toEqual({ x: 25, width: 25 });
    expect(layout.silence).toEqual([{ x: 50, width: 25 }]);
  });

  it('never draws silence over a week that was not seen', () => {
    const layout = layoutRhythm(weeks([1, 1, 0, 1]), START, GAP, START + 4 * WEEK);
    expect(layout.silence).toEqual([
      { x: 25, width: 25 },
      { x: 75, width: 25 },
    ]);
    expect(layout.columns.map(({ blind }) => blind)).toEqual([false, false, true, false]);
  });

  it('draws no silence within the usual gap, nor without a known gap, nor before any message', () => {
    const all = weeks([1, 1, 1, 1]);
    expect(layoutRhythm(all, START + 3 * WEEK, GAP, START + 3.5 * WEEK).silence).toEqual([]);
    expect(layoutRhythm(all, START, null, START + 3 * WEEK).silence).toEqual([]);
    expect(layoutRhythm(all, null, GAP, START + 3 * WEEK).silence).toEqual([]);
  });

  it('clips a silence that began before the picture', () => {
    const layout = layoutRhythm(weeks([1, 1]), START - 10 * WEEK, GAP, START + 2 * WEEK);
    expect(layout.silence).toEqual([{ x: 0, width: 100 }]);
    expect(layout.usual).toBeNull();
  });

  it('marks the months that begin inside', () => {
    const months = layoutRhythm(weeks(Array(26).fill(1)), null, null, START + 25 * WEEK).months;
    expect(months.map(({ at }) => new Date(at).getMonth() + 1)).toEqual([7, 8, 9, 10, 11]);
  });

  it('keeps everything on the axis whatever is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        fc.option(fc.integer({ min: -100, max: 300 })),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.integer({ min: 0, max: 300 }),
        (seen, last, longDays, today) => {
          const gap = { typicalDays: longDays / 2, longDays };
          const at = last === null ? null : START + last * DAY;
          const layout = layoutRhythm(weeks(seen), at, gap, START + today * DAY);
          const parts = [...layout.silence, ...(layout.usual ? [layout.usual] : [])];
          for (const { x, width } of parts) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(width).toBeGreaterThan(0);
            expect(x + width).toBeLessThanOrEqual(100.000001);
          }
        },
      ),
      { seed: 11 },
    );
  });
});
