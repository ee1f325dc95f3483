import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWorkingTime } from '@/lib/core/calendar/after-working-time';
import { isOpen, nextOpening } from '@/lib/core/calendar/next-opening';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { workingTime } from '@/lib/core/calendar/working-time';
import { DAY, MINUTE } from '@/lib/core/model/interaction';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const opens = (text: string) => nextOpening(DEFAULT_SHIFTS, at(text), 480);

describe('opening', () => {
  test('now while open; after lunch; the next morning; after the holiday', () => {
    expect(opens('2026-11-23T10:00')).toBe(at('2026-11-23T10:00'));
    expect(opens('2026-11-23T12:00')).toBe(at('2026-11-23T13:30'));
    expect(opens('2026-11-21T20:00')).toBe(at('2026-11-23T09:00'));
    expect(opens('2026-09-30T18:00')).toBe(at('2026-10-08T09:00'));
  });

  test('a desk that never opens says so', () => {
    const closed = { ...DEFAULT_SHIFTS, week: DEFAULT_SHIFTS.week.map(() => []) };
    expect(nextOpening(closed, at('2026-11-23T10:00'), 480)).toBeNull();
    expect(isOpen(closed, at('2026-11-23T10:00'), 480)).toBe(false);
    expect(afterWorkingTime(closed, at('2026-11-23T10:00'), 1, 480)).toBeNull();
  });

  test('open is what the next minute of work says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 1440 }), (n) => {
        const now = at('2026-01-01T00:00') + n * MINUTE;
        const works = workingTime(DEFAULT_SHIFTS, now, now + MINUTE, 480) > 0;
        expect(isOpen(DEFAULT_SHIFTS, now, 480)).toBe(works);
      }),
    );
  });

  test('the moment after so much work is where that work has just passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * DAY }),
        fc.integer({ min: 1, max: 3000 * MINUTE }),
        (start, work) => {
          const from = at('2026-01-01T00:00') + start;
          const end = afterWorkingTime(DEFAULT_SHIFTS, from, work, 480) as number;
          expect(workingTime(DEFAULT_SHIFTS, from, end, 480)).toBe(work);
          expect(workingTime(DEFAULT_SHIFTS, from, end - 1, 480)).toBe(work - 1);
        },
      ),
    );
  });
});
