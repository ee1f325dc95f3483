import { describe, expect, test } from 'vitest';
import { holidaysArranged, publicHoliday } from '@/lib/core/calendar/public-holidays';
import { calendarDay, weekdayOf } from '@/lib/core/time/calendar-day';

function workdays(year: number): number {
  let count = 0;
  for (let day = calendarDay(year, 1, 1); day <= calendarDay(year, 12, 31); day++) {
    const weekend = weekdayOf(day) % 6 === 0;
    const holiday = publicHoliday(day);
    if (holiday === 'work' || (holiday === null && !weekend)) count += 1;
  }
  return count;
}

describe('public holidays', () => {
  // Weekdays of the year less the days off by law: 11, and 13 since 2025. Swaps change neither.
  test.each([
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    expect(workdays(year)).toBe(count);
    expect(holidaysArranged(year)).toBe(true);
  });

  test('only weekends are swapped in', () => {
    for (let day = calendarDay(2022, 1, 1); day <= calendarDay(2026, 12, 31); day++) {
      if (publicHoliday(day) === 'work') expect(weekdayOf(day) % 6).toBe(0);
    }
  });

  test('a year not published yet has the days fixed by law and says so', () => {
    expect(holidaysArranged(2031)).toBe(false);
    const off = ['1-1', '1-22', '1-23', '1-24', '1-25', '4-5', '5-1', '5-2', '6-24', '10-1'];
    for (const text of off) {
      const [month, day] = text.split('-').map(Number) as [number, number];
      expect(publicHoliday(calendarDay(2031, month, day)), text).toBe('off');
    }
    expect(publicHoliday(calendarDay(2031, 1, 26))).toBeNull();
  });
});
