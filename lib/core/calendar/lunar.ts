import { type CalendarDay, calendarDay } from '../time/calendar-day';

const FIRST_YEAR = 2000;

/**
 * One lunar year each: the lowest four bits name the month followed by a leap month, the next twelve
 * tell 30 days from 29, first month highest, and 0x10000 that the leap month has 30. Made with
 * tyme4ts, the same day by day in lunar-typescript; browsers' own lunar calendar is a day off in 2027
 * and chinese-days in 2060, so the table is data.
 */
const YEARS = [
  0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5, 0x0a950,
  0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930, 0x07954, 0x06aa0,
  0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3, 0x096d0,
  0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45, 0x0b5a0, 0x056d0, 0x055b2, 0x049b0,
  0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0, 0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0,
  0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0, 0x092e0,
];

interface Month {
  readonly month: number;
  readonly leap: boolean;
  readonly from: CalendarDay;
  readonly days: number;
}

/** The months of each year of the table, in order. */
const MONTHS: readonly (readonly Month[])[] = layOut();

function layOut(): Month[][] {
  let from = calendarDay(2000, 2, 5);
  return YEARS.map((bits) => {
    const months: Month[] = [];
    const add = (month: number, leap: boolean, long: number) => {
      const days = long ? 30 : 29;
      months.push({ month, leap, from, days });
      from += days;
    };
    for (let month = 1; month <= 12; month++) {
      add(month, false, bits & (0x10000 >> month));
      if ((bits & 15) === month) add(month, true, bits & 0x10000);
    }
    return months;
  });
}

/**
 * The day on which a lunar day falls. A 30th in a month of 29 days falls on the 29th, as families
 * keep it.
 * @param year the year the lunar year begins in
 * @param month 1 to 12, never a leap month
 * @param day 1 to 30
 * @returns NaN outside the table (2000 to 2060)
 */
export function solarDay(year: number, month: number, day: number): CalendarDay {
  const found = MONTHS[year - FIRST_YEAR]?.find((m) => m.month === month && !m.leap);
  return found ? found.from + Math.min(day, found.days) - 1 : Number.NaN;
}
