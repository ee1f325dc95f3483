import { describe, expect, test } from 'vitest';
import { solarDay } from '@/lib/core/calendar/lunar';
import { DAY } from '@/lib/core/model/interaction';

/** First days of lunar years as published. */
const SPRING_FESTIVAL = {
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
};

const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('lunar days', () => {
  test('the new year, also in 2027 where browsers are a day off', () => {
    for (const [year, day] of Object.entries(SPRING_FESTIVAL)) {
      expect(date(solarDay(Number(year), 1, 1))).toBe(`${year}-${day}`);
    }
  });

  // Published days of 端午, 中秋 and 腊八 after and before leap months (2023 leap 2nd, 2025 leap 6th,
  // 2028 leap 5th, 2033 leap 11th).
  test.each([
    [2023, 2, 15, '2023-03-06'],
    [2023, 3, 1, '2023-04-20'],
    [2023, 5, 5, '2023-06-22'],
    [2025, 5, 5, '2025-05-31'],
    [2025, 8, 15, '2025-10-06'],
    [2026, 8, 15, '2026-09-25'],
    [2026, 12, 8, '2027-01-15'],
    [2028, 5, 5, '2028-05-28'],
    [2028, 8, 15, '2028-10-03'],
    [2033, 11, 1, '2033-11-22'],
    [2033, 12, 1, '2034-01-20'],
    [2060, 4, 30, '2060-05-29'],
  ])('%i/%i/%i is %s', (year, month, day, expected) => {
    expect(date(solarDay(year, month, day))).toBe(expected);
  });

  test('leap months stand where they do', () => {
    const leap: string[] = [];
    for (let year = 2000; year < 2060; year++) {
      for (let month = 1; month <= 12; month++) {
        const next = month < 12 ? solarDay(year, month + 1, 1) : solarDay(year + 1, 1, 1);
        if (next - solarDay(year, month, 1) > 30) leap.push(`${year}/${month}`);
      }
    }
    expect(leap.join(' ')).toBe(
      '2001/4 2004/2 2006/7 2009/5 2012/4 2014/9 2017/6 2020/4 2023/2 2025/6 2028/5 2031/3 ' +
        '2033/11 2036/6 2039/5 2042/2 2044/7 2047/5 2050/3 2052/8 2055/6 2058/4',
    );
  });

  test('a 30th in a short month is kept on the 29th', () => {
    // The twelfth month of 2024 had 29 days.
    expect(date(solarDay(2024, 12, 30))).toBe('2025-01-28');
    expect(date(solarDay(2023, 12, 30))).toBe('2024-02-09');
  });

  test('every year follows the one before, and the table ends honestly', () => {
    for (let year = 2000; year < 2060; year++) {
      const length = solarDay(year + 1, 1, 1) - solarDay(year, 1, 1);
      expect([353, 354, 355, 383, 384, 385]).toContain(length);
    }
    expect(solarDay(1999, 1, 1)).toBeNaN();
    expect(solarDay(2061, 1, 1)).toBeNaN();
  });
});
