import { describe, expect, it } from 'vitest';
import { dateValue, morningIn, morningOf } from '@/components/sidepanel/snooze-times';

const now = new Date(2026, 10, 22, 23, 50).getTime();

describe('morningIn', () => {
  it('is nine in the morning of a calendar day, even late at night', () => {
    expect(morningIn(1, now)).toBe(new Date(2026, 10, 23, 9).getTime());
    expect(morningIn(10, now)).toBe(new Date(2026, 11, 2, 9).getTime());
  });
});

describe('morningOf', () => {
  it.each([
    ['2026-11-23', new Date(2026, 10, 23, 9).getTime()],
    ['2026-12-06', new Date(2026, 11, 6, 9).getTime()],
    ['2026-12-07', null],
    ['2026-11-22', null],
    ['2026-02-30', null],
    ['', null],
    ['tomorrow', null],
  ])('%s with a limit of 14 days', (value, expected) => {
    expect(morningOf(value, now, 14)).toBe(expected);
  });

  it('reads back what a date field is given', () => {
    for (let days = 1; days <= 400; days++) {
      const at = morningIn(days, now);
      expect(morningOf(dateValue(at), now, 400)).toBe(at);
    }
  });
});
