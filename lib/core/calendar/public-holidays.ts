import { type CalendarDay, calendarDay, yearOf } from '../time/calendar-day';
import { solarDay } from './lunar';

/**
 * Days off and worked weekends as published by the State Council, month-day. Later years are added
 * here when they are published, usually in November for the next year.
 */
const ARRANGED: Readonly<
  Record<number, { off: readonly (readonly [string, string])[]; work: readonly string[] }>
> = {
  2022: {
    off: [
      ['01-01', '01-03'],
      ['01-31', '02-06'],
      ['04-03', '04-05'],
      ['04-30', '05-04'],
      ['06-03', '06-05'],
      ['09-10', '09-12'],
      ['10-01', '10-07'],
      ['12-31', '12-31'],
    ],
    work: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    off: [
      ['01-01', '01-02'],
      ['01-21', '01-27'],
      ['04-05', '04-05'],
      ['04-29', '05-03'],
      ['06-22', '06-24'],
      ['09-29', '10-06'],
    ],
    work: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

/** Years whose arrangement is not known have the days fixed by law (since 2025) and plain weekends. */
function byLaw(year: number): CalendarDay[] {
  const newYear = solarDay(year, 1, 1);
  return [
    calendarDay(year, 1, 1),
    ...[-1, 0, 1, 2].map((n) => newYear + n),
    calendarDay(year, 4, tombSweeping(year)),
    calendarDay(year, 5, 1),
    calendarDay(year, 5, 2),
    solarDay(year, 5, 5),
    solarDay(year, 8, 15),
    ...[1, 2, 3].map((day) => calendarDay(year, 10, day)),
  ];
}

/** Day of April of 清明: the usual approximation by year of the century, right from 2000 to 2099. */
function tombSweeping(year: number): number {
  const y = year % 100;
  return Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4);
}

const years = new Map<number, Map<CalendarDay, 'off' | 'work'>>();

function yearPlan(year: number): Map<CalendarDay, 'off' | 'work'> {
  const known = years.get(year);
  if (known) return known;
  const plan = new Map<CalendarDay, 'off' | 'work'>();
  const day = (date: string) => calendarDay(year, Number(date.slice(0, 2)), Number(date.slice(3)));
  const arranged = ARRANGED[year];
  for (const [from, to] of arranged?.off ?? []) {
    for (let d = day(from); d <= day(to); d++) plan.set(d, 'off');
  }
  for (const date of arranged?.work ?? []) plan.set(day(date), 'work');
  if (!arranged) for (const d of byLaw(year)) plan.set(d, 'off');
  years.set(year, plan);
  return plan;
}

/**
 * What a Mainland public calendar makes of a day: `off` on a public holiday, `work` on a weekend
 * day swapped for one, null on every other day.
 */
export function publicHoliday(day: CalendarDay): 'off' | 'work' | null {
  return yearPlan(yearOf(day)).get(day) ?? null;
}

/**
 * Whether a year's work-swap arrangement is known. When not, `publicHoliday` has only the days fixed
 * by law, and swapped weekends count as weekends.
 */
export function holidaysArranged(year: number): boolean {
  return year in ARRANGED;
}
