import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mondayOf, reportWeek, spanOfDays, usualWeek } from '@/lib/core/report/week';
import { calendarDay, dayOf, weekdayOf } from '@/lib/core/time/calendar-day';

const DAY = 86_400_000;
const HOUR = DAY / 24;
const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  // Clocks are turned at midnight here, forth and back.
  'America/Havana',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
);
const mondays = fc
  .integer({ min: calendarDay(2015, 1, 1), max: calendarDay(2035, 1, 1) })
  .map(mondayOf);

describe('the operator’s week', () => {
  test('begins on Monday, whatever the month or year does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
    expect(mondayOf(calendarDay(2027, 1, 1))).toBe(calendarDay(2026, 12, 28));
  });

  test('weeks add up: each ends where the next begins, and holds its own seven days', () => {
    fc.assert(
      fc.property(mondays, zones, (monday, zone) => {
        const span = spanOfDays(monday, 7, zone);
        expect(spanOfDays(monday + 7, 7, zone).from).toBe(span.to);
        expect(dayOf(span.from, zone)).toBe(monday);
        expect(dayOf(span.from - 1, zone)).toBe(monday - 1);
        expect(dayOf(span.to - 1, zone)).toBe(monday + 6);
        expect(Math.abs(span.to - span.from - 7 * DAY)).toBeLessThanOrEqual(2 * HOUR);
      }),
    );
  });

  test('the week in which clocks are turned is an hour longer or shorter', () => {
    const length = (day: number) => {
      const { from, to } = spanOfDays(mondayOf(day), 7, 'Europe/Berlin');
      return (to - from - 7 * DAY) / HOUR;
    };
    expect(length(calendarDay(2026, 10, 25))).toBe(1);
    expect(length(calendarDay(2026, 3, 29))).toBe(-1);
    expect(length(calendarDay(2026, 11, 22))).toBe(0);
  });

  test('one that is not over is compared with the same stretch of the week before', () => {
    fc.assert(
      fc.property(mondays, zones, fc.integer({ min: 0, max: 7 * DAY }), (monday, zone, into) => {
        const now = spanOfDays(monday, 7, zone).from + into;
        const { span, before, whole } = reportWeek(monday, now, zone);
        expect(span.to).toBeLessThanOrEqual(Math.max(now, span.from));
        expect(before.to).toBeLessThanOrEqual(span.from);
        expect(before.from).toBeLessThanOrEqual(before.to);
        if (whole) return;
        const gap = span.to - span.from - (before.to - before.from);
        expect(Math.abs(gap)).toBeLessThanOrEqual(2 * HOUR);
      }),
    );
  });

  test('a report of a week to come is empty, not backwards', () => {
    const monday = calendarDay(2026, 11, 23);
    const now = Date.parse('2026-11-22T06:00:00Z');
    const { span, before } = reportWeek(monday, now, 'Asia/Shanghai');
    expect(span.to).toBe(span.from);
    expect(before.to).toBeGreaterThanOrEqual(before.from);
  });

  test('from Friday on it is this week’s, before that the last whole one', () => {
    const at = (date: string) => usualWeek(Date.parse(`${date}T12:00:00+08:00`), 'Asia/Shanghai');
    const monday = calendarDay(2026, 11, 16);
    expect(at('2026-11-19')).toBe(monday - 7);
    expect(at('2026-11-20')).toBe(monday);
    expect(at('2026-11-22')).toBe(monday);
    expect(at('2026-11-23')).toBe(monday);
  });
});
