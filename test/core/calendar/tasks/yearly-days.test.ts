import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dateName, periodsIn } from '@/lib/core/calendar/tasks/add-months';
import { yearlyDays } from '@/lib/core/calendar/tasks/yearly-days';
import type { YearlyDay } from '@/lib/core/model/profile';
import { calendarDay } from '@/lib/core/time/calendar-day';

const day = (text: string) => {
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  return calendarDay(y, m, d);
};
const days = (on: YearlyDay, from: string, to: string) =>
  yearlyDays(on, day(from), day(to)).map((found): [number, string] => [
    found.year,
    dateName(found.day),
  ]);

describe('yearly days', () => {
  test('29 February is kept on the 28th in other years', () => {
    expect(days({ calendar: 'solar', month: 2, day: 29 }, '2026-01-01', '2028-12-31')).toEqual([
      [2026, '2026-02-28'],
      [2027, '2027-02-28'],
      [2028, '2028-02-29'],
    ]);
  });

  test('a lunar 30th in a short month is kept on the 29th', () => {
    // The twelfth month has 29 days in 2024 and 2025, 30 in 2023.
    expect(days({ calendar: 'lunar', month: 12, day: 30 }, '2024-01-01', '2026-12-31')).toEqual([
      [2023, '2024-02-09'],
      [2024, '2025-01-28'],
      [2025, '2026-02-16'],
    ]);
  });

  test('a lunar day may fall twice into one solar year, and not at all into another', () => {
    const found = days({ calendar: 'lunar', month: 12, day: 1 }, '2000-01-01', '2059-12-31');
    const twice = found.filter(
      ([, date], i) => found[i - 1]?.[1]?.slice(0, 4) === date.slice(0, 4),
    );
    expect(twice.length).toBeGreaterThan(0);
    expect(new Set(found.map(([year]) => year)).size).toBe(found.length);
  });

  test('a day that does not exist never falls', () => {
    expect(days({ calendar: 'solar', month: 2, day: 30 }, '2020-01-01', '2030-12-31')).toEqual([]);
  });

  test('the year may turn within the days looked at', () => {
    const winter = ['2026-12-25', '2027-01-10'] as const;
    expect(days({ calendar: 'solar', month: 1, day: 1 }, ...winter)).toEqual([
      [2027, '2027-01-01'],
    ]);
    expect(days({ calendar: 'lunar', month: 11, day: 24 }, ...winter)).toEqual([
      [2026, '2027-01-01'],
    ]);
  });

  test('every yearly day comes once a year, in any span of years', () => {
    const anyDay: fc.Arbitrary<YearlyDay> = fc.record({
      calendar: fc.constantFrom('solar', 'lunar'),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2002, max: 2050 }), (on, year) => {
        const found = yearlyDays(on, calendarDay(year, 1, 1), calendarDay(year + 7, 12, 31));
        for (const [i, { year: y, day: d }] of found.entries()) {
          const before = found[i - 1];
          if (!before) continue;
          expect(y).toBe(before.year + 1);
          expect(d - before.day).toBeGreaterThanOrEqual(353);
          expect(d - before.day).toBeLessThanOrEqual(385);
        }
        expect(Math.abs(found.length - 8)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('months', () => {
  test('end where the month ends', () => {
    expect(dateName(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(dateName(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(dateName(addMonths(day('2026-11-30'), 15))).toBe('2028-02-29');
    expect(dateName(addMonths(day('2026-11-22'), 0))).toBe('2026-11-22');
  });

  test('periods begin with the month or the quarter', () => {
    const starts = (months: number) =>
      periodsIn(day('2026-11-22'), day('2027-02-03'), months).map(({ start }) => dateName(start));
    expect(starts(1)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(starts(3)).toEqual(['2026-10-01', '2027-01-01']);
  });
});
