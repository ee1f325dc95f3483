import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaySpans } from '@/lib/core/calendar/holidays';
import { findLulls } from '@/lib/core/calendar/lulls';
import { makeQuietClock } from '@/lib/core/calendar/quiet-clock';
import { restDaySpans } from '@/lib/core/calendar/weekends';
import { DAY, HOUR } from '@/lib/core/model/interaction';

const spanArb = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }), fc.constantFrom(0.5, 1))
  .map(([from, length, weight]) => ({ from, to: from + length, weight }));

describe('makeQuietClock', () => {
  it('agrees with counting moment by moment, overlaps counted once', () => {
    fc.assert(
      fc.property(
        fc.array(spanArb, { maxLength: 8 }),
        fc.nat(250),
        fc.nat(60),
        (spans, from, n) => {
          let expected = 0;
          for (let t = from; t < from + n; t++) {
            expected += Math.max(0, ...spans.map((s) => (s.from <= t && t < s.to ? s.weight : 0)));
          }
          expect(makeQuietClock(spans).between(from, from + n)).toBeCloseTo(expected);
        },
      ),
    );
  });

  it('knows when sight came back', () => {
    const clock = makeQuietClock([
      { from: 10, to: 20, weight: 1, blind: true },
      { from: 30, to: 40, weight: 1 },
    ]);
    expect([5, 15, 25, 45].map((t) => clock.lastBlind(t))).toEqual([0, 15, 20, 20]);
  });
});

describe('holidays', () => {
  it('covers Spring Festival of every year to 2035, and 2027 on the right day', () => {
    const clock = makeQuietClock(holidaySpans(2020, 2035, 480));
    for (let year = 2020; year <= 2035; year++) {
      const january = Date.UTC(year, 0, 2);
      expect(clock.between(january, january + 75 * DAY) / DAY).toBe(13);
    }
    const newYear2027 = Date.UTC(2027, 1, 6) - 8 * HOUR;
    expect(clock.between(newYear2027 - 3 * DAY, newYear2027 + 10 * DAY)).toBe(13 * DAY);
    expect(clock.between(newYear2027 - 4 * DAY, newYear2027 - 3 * DAY)).toBe(0);
  });
});

describe('restDaySpans', () => {
  it('takes out Saturday and Sunday of the operator’s clock', () => {
    const monday = Date.UTC(2026, 0, 5) - 8 * HOUR;
    const clock = makeQuietClock(restDaySpans(monday, monday + 14 * DAY, [0, 6], 480));
    expect(clock.between(monday, monday + 7 * DAY)).toBe(2 * DAY);
    expect(clock.between(monday, monday + 5 * DAY)).toBe(0);
  });
});

describe('findLulls', () => {
  it('finds the two days on which everybody was quiet, and no weekend', () => {
    const active = Array.from({ length: 100 }, (_, i): number => (i % 7 >= 5 ? 6 : 40));
    active[70] = 8;
    active[71] = 4;
    const lulls = findLulls(active, 20_000, 0);
    expect(lulls.map((s) => s.from / DAY - 20_000)).toEqual([70, 71]);
    expect(lulls[1]?.weight).toBeCloseTo(0.9);
  });
});
