import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS, type Shifts } from '@/lib/core/calendar/shifts';
import { workingTime } from '@/lib/core/calendar/working-time';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';

const OFFSET = 480;
const at = (text: string) => Date.parse(`${text}:00+08:00`);
const worked = (from: string, to: string, shifts = DEFAULT_SHIFTS) =>
  workingTime(shifts, at(from), at(to), OFFSET) / MINUTE;

/** Another way to the same sum: one minute after the other. */
function byMinutes(shifts: Shifts, from: number, to: number, offset: number): number {
  let sum = 0;
  for (let t = from; t < to; t += MINUTE) {
    const open = [0, 1].some((back) => {
      const local = new Date(t + offset * MINUTE - back * DAY);
      const date = local.toISOString().slice(0, 10);
      if (shifts.closed.includes(date)) return false;
      const minute = local.getUTCHours() * 60 + local.getUTCMinutes() + back * 1440;
      return (shifts.week[(local.getUTCDay() + 6) % 7] ?? []).some((p) => {
        const end = p.to < p.from ? p.to + 1440 : p.to;
        return minute >= p.from && minute < end;
      });
    });
    if (open) sum += MINUTE;
  }
  return sum;
}

const minuteOfDay = fc.integer({ min: 0, max: 1440 });
const anyShifts: fc.Arbitrary<Shifts> = fc.record({
  version: fc.constant(1 as const),
  week: fc.array(fc.array(fc.record({ from: minuteOfDay, to: minuteOfDay }), { maxLength: 4 }), {
    minLength: 7,
    maxLength: 7,
  }),
  holidays: fc.constant(false),
  closed: fc.subarray(['2026-11-22', '2026-11-23', '2026-11-27']),
  lateAfter: fc.constant(15),
  graveAfter: fc.constant(120),
  urgentContact: fc.constant(''),
});
const START = at('2026-11-20T00:00');
const anyMinute = fc.integer({ min: 0, max: 9 * 1440 }).map((n) => START + n * MINUTE);
const anyOffset = fc.integer({ min: -48, max: 56 }).map((n) => n * 15);

describe('working time (S0.7.e, S0.7.f, R27)', () => {
  test('lunch is not waiting', () => {
    expect(worked('2026-11-23T11:50', '2026-11-23T13:40')).toBe(20);
  });

  test('neither is the night, nor the day off', () => {
    expect(worked('2026-11-21T17:55', '2026-11-23T09:05')).toBe(10);
  });

  test('a night shift goes past midnight, also into a day that rests', () => {
    const night = { ...DEFAULT_SHIFTS, week: [[], [], [], [], [], [{ from: 1200, to: 120 }], []] };
    expect(worked('2026-11-21T23:00', '2026-11-22T09:00', night)).toBe(180);
    expect(worked('2026-11-22T00:30', '2026-11-22T09:00', night)).toBe(90);
  });

  test('a public holiday rests, the weekend swapped for it works', () => {
    const office = { ...DEFAULT_SHIFTS, week: [...DEFAULT_SHIFTS.week.slice(0, 5), [], []] };
    expect(worked('2026-10-01T00:00', '2026-10-08T00:00', office)).toBe(0);
    expect(worked('2026-10-10T00:00', '2026-10-11T00:00', office)).toBe(7.5 * 60);
    expect(worked('2026-09-20T00:00', '2026-09-21T00:00', office)).toBe(7.5 * 60);
    expect(worked('2026-10-17T00:00', '2026-10-18T00:00', office)).toBe(0);
    const always = { ...office, holidays: false };
    expect(worked('2026-10-01T00:00', '2026-10-02T00:00', always)).toBe(7.5 * 60);
  });

  test('own days off rest', () => {
    const shifts = { ...DEFAULT_SHIFTS, closed: ['2026-11-23'] };
    expect(worked('2026-11-23T00:00', '2026-11-24T09:10', shifts)).toBe(10);
  });

  test('nothing passes backwards or in no time', () => {
    expect(worked('2026-11-23T11:00', '2026-11-23T10:00')).toBe(0);
    expect(worked('2026-11-23T10:00', '2026-11-23T10:00')).toBe(0);
  });

  test('ten years are summed by days', () => {
    const years = workingTime(
      DEFAULT_SHIFTS,
      at('2022-01-01T00:00'),
      at('2032-01-01T00:00'),
      OFFSET,
    );
    expect(years / (7.5 * HOUR)).toBeGreaterThan(2950);
    expect(years / (7.5 * HOUR)).toBeLessThan(3150);
  });

  test('is what counting minutes gives, in any zone, with any overlap', () => {
    fc.assert(
      fc.property(anyShifts, anyMinute, anyMinute, anyOffset, (shifts, a, b, offset) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(workingTime(shifts, from, to, offset)).toBe(byMinutes(shifts, from, to, offset));
      }),
      { numRuns: 60 },
    );
  });

  test('adds up, never shrinks, never outruns the clock', () => {
    fc.assert(
      fc.property(
        anyShifts,
        fc.array(fc.integer({ min: 0, max: 900 * DAY }), { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        (shifts, moments, holidays) => {
          const [a, b, c] = moments.sort((x, y) => x - y).map((n) => START + n) as [
            number,
            number,
            number,
          ];
          const sum = (from: number, to: number) =>
            workingTime({ ...shifts, holidays }, from, to, OFFSET);
          expect(sum(a, b) + sum(b, c)).toBe(sum(a, c));
          expect(sum(a, c)).toBeGreaterThanOrEqual(sum(a, b));
          expect(sum(a, b)).toBeLessThanOrEqual(b - a);
        },
      ),
    );
  });
});
