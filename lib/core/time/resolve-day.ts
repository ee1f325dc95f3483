import { type CalendarDay, calendarDay, weekdayOf, yearOf } from './calendar-day';
import type { TimeContext } from './shown-time';
import type { TimeParts } from './time-parts';

/**
 * The day a text speaks of, given today. Only days from 1990 to tomorrow are taken.
 * @returns NaN when it can be read in two ways or in none
 */
export function resolveDay(parts: TimeParts, today: CalendarDay, ctx: TimeContext): CalendarDay {
  if (parts.dayDelta !== undefined) return today + parts.dayDelta;
  const days = parts.numbers
    ? readNumbers(parts.numbers, parts.monthFirst, today, ctx)
    : parts.month && parts.day
      ? [
          parts.year
            ? calendarDay(parts.year, parts.month, parts.day)
            : lastSuch(parts.month, parts.day, today, parts.weekday),
        ]
      : parts.weekday !== undefined && !parts.year && !parts.month
        ? [lastWeekday(parts.weekday, parts.week, today)]
        : [];
  const possible = [...new Set(days.filter((day) => day > FIRST_DAY && day <= today + 1))];
  if (possible.length < 2) return possible[0] ?? Number.NaN;
  const named = possible.filter((day) => weekdayOf(day) === parts.weekday);
  return named.length === 1 ? named[0]! : Number.NaN;
}

const FIRST_DAY = 7305;

/**
 * The latest such date that is not after tomorrow (29 February can be eight years back), on that
 * weekday if one is told.
 */
export function lastSuch(
  month: number,
  day: number,
  today: CalendarDay,
  weekday?: number,
): CalendarDay {
  const year = yearOf(today + 1);
  let latest = Number.NaN;
  for (let back = 0; back <= 8; back++) {
    const candidate = calendarDay(year - back, month, day);
    if (!(candidate <= today + 1)) continue;
    if (weekday === undefined || weekdayOf(candidate) === weekday) return candidate;
    latest ||= candidate;
  }
  return latest;
}

/** 1 to 7 days back: pages name today by its clock, and a week ago still by its weekday. */
function lastWeekday(weekday: number, week: number | undefined, today: CalendarDay): CalendarDay {
  if (week === undefined) return today - ((weekdayOf(today) - weekday + 6) % 7) - 1;
  const monday = today - ((weekdayOf(today) + 6) % 7) + week * 7;
  return monday + ((weekday + 6) % 7);
}

function readNumbers(
  numbers: readonly string[],
  monthFirst: boolean | undefined,
  today: CalendarDay,
  ctx: TimeContext,
): CalendarDay[] {
  const [a, b, c] = numbers.map(Number) as [number, number, number?];
  const full = (year: number, month: number, day: number) =>
    calendarDay(year < 100 ? year + 2000 : year, month, day);
  const readings = {
    DMY: c === undefined ? lastSuch(b, a, today) : full(c, b, a),
    MDY: c === undefined ? lastSuch(a, b, today) : full(c, a, b),
    YMD: c === undefined ? lastSuch(a, b, today) : c < 100 ? full(a, b, c) : Number.NaN,
  };
  const order =
    ctx.order && ctx.order !== 'auto'
      ? ctx.order
      : monthFirst || /^(zh|ja|ko)\b/i.test(ctx.languages?.[0] ?? '')
        ? 'YMD'
        : undefined;
  const preferred = order && readings[order];
  return preferred !== undefined && preferred <= today + 1 ? [preferred] : Object.values(readings);
}
