import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAt, middleOf, roundTop } from '@/components/ui/charts/axes';
import { layoutFlow } from '@/components/ui/charts/layout-flow';
import { spread } from '@/components/ui/charts/spread';
import { walk } from '@/components/ui/charts/walk';

describe('walking a chart', () => {
  const keys = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  ];

  it('stays on the chart, and the arrows reach every point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.constantFrom(...keys), { maxLength: 30 }),
        fc.boolean(),
        (count, pressed, upright) => {
          let at = 0;
          for (const key of pressed) at = walk(key, at, count, upright) ?? at;
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
          const seen = new Set<number>();
          at = walk('Home', at, count, upright) ?? at;
          for (let i = 0; i < count; i++) {
            seen.add(at);
            at = walk(upright ? 'ArrowDown' : 'ArrowRight', at, count, upright) ?? at;
          }
          expect(seen.size).toBe(count);
        },
      ),
    );
    expect(walk('a', 0, 5)).toBeNull();
    expect(walk('Tab', 0, 5)).toBeNull();
  });
});

describe('places', () => {
  it('labels keep their order and their distance where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (wanted) => {
        const placed = spread(wanted, 16, 0, 200);
        const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        order.slice(1).forEach((i, n) => {
          expect((placed[i] ?? 0) - (placed[order[n] ?? 0] ?? 0)).toBeGreaterThanOrEqual(15.99);
        });
        for (const y of placed) expect(y >= 0 && y <= 200).toBe(true);
      }),
    );
    expect(spread([10, 100], 16, 0, 200)).toEqual([10, 100]);
  });

  it('a column is found again under its middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat({ max: 99 }), (count, n) => {
        const columns = { left: 38, width: 700, count };
        const index = n % count;
        expect(columnAt(columns, middleOf(columns, index))).toBe(index);
      }),
    );
    expect(columnAt({ left: 38, width: 700, count: 5 }, -10)).toBe(0);
    expect(columnAt({ left: 38, width: 700, count: 5 }, 9999)).toBe(4);
  });

  it('a scale holds its largest value and has a whole half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (largest) => {
        const { top, half } = roundTop(largest);
        expect(top).toBeGreaterThanOrEqual(largest);
        expect(top).toBeLessThanOrEqual(Math.max(4, largest * 2));
        if (half !== null) expect(half * 2).toBe(top);
        expect(Number.isInteger(half ?? 0)).toBe(true);
      }),
    );
  });
});

describe('the flow', () => {
  it('keeps everybody: bands fill their places, stay in the room and never lie on each other', () => {
    const places = ['a', 'b', 'c', 'd'];
    const stream = fc.record({
      from: fc.constantFrom(...places),
      to: fc.constantFrom(...places),
      count: fc.integer({ min: 1, max: 500 }),
    });
    const streams = fc.uniqueArray(stream, {
      maxLength: 16,
      selector: ({ from, to }) => from + to,
    });
    fc.assert(
      fc.property(streams, (all) => {
        const placed = layoutFlow(all, places, 20, 260);
        for (const end of ['from', 'to'] as const) {
          const y = end === 'from' ? 'y0' : 'y1';
          expect(placed[end].reduce((sum, { count }) => sum + count, 0)).toBe(
            all.reduce((sum, { count }) => sum + count, 0),
          );
          const bands = placed.streams.toSorted((a, b) => a[y] - b[y]);
          bands.slice(1).forEach((band, i) => {
            const before = bands[i];
            expect(band[y]).toBeGreaterThanOrEqual(
              (before?.[y] ?? 0) + (before?.thick ?? 0) - 0.01,
            );
          });
          const last = bands.at(-1);
          if (last) expect(last[y] + last.thick).toBeLessThanOrEqual(260.01);
        }
      }),
    );
  });
});
