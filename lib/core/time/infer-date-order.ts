import { type CalendarDay, calendarDay } from './calendar-day';
import { readParts } from './read-parts';
import type { DateOrder } from './shown-time';

/**
 * The one order of day, month and year in which every date among the texts exists and none lies
 * after today. One page writes all its dates alike, so `27/8/2026` settles `3/4/2026`.
 * @param texts all times visible on the page; others than dates in numbers are passed over
 * @param today leave out to allow any year
 * @returns `auto` when more than one order fits, or none does
 */
export function inferDateOrder(
  texts: readonly string[],
  today: CalendarDay = Number.POSITIVE_INFINITY,
): DateOrder {
  const dates = texts.flatMap((text) => {
    const numbers = readParts(text)?.numbers;
    return numbers ? [numbers] : [];
  });
  const fitting = (['DMY', 'MDY', 'YMD'] as const).filter((order) =>
    dates.every((numbers) => fits(numbers, order, today)),
  );
  // Without a year, month first is all that the third order can say.
  const short = dates.every((numbers) => numbers.length === 2);
  const [only, ...others] = fitting.filter((order) => !(short && order === 'YMD'));
  return dates.length > 0 && only && others.length === 0 ? only : 'auto';
}

function fits(numbers: readonly string[], order: 'DMY' | 'MDY' | 'YMD', today: number): boolean {
  const [a, b, c] = numbers.map(Number) as [number, number, number?];
  // Without a year any month and day of a leap year will do.
  if (c === undefined) return calendarDay(2024, ...pick(order === 'DMY', b, a)) > 0;
  if (order === 'YMD') return c < 100 && calendarDay(2000 + a, b, c) <= today + 1;
  return calendarDay(c < 100 ? 2000 + c : c, ...pick(order === 'DMY', b, a)) <= today + 1;
}

function pick(dayFirst: boolean, second: number, first: number): [month: number, day: number] {
  return dayFirst ? [second, first] : [first, second];
}
