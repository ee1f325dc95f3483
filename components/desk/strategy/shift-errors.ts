import { type Shifts, shiftsSchema } from '@/lib/core/calendar/shifts';

/** Paths of what is wrong: `week.0.1`, `graveAfter`. */
export function shiftErrors(shifts: Shifts): ReadonlySet<string> {
  const parsed = shiftsSchema.safeParse(shifts);
  const paths = new Set(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.')),
  );
  shifts.week.forEach((periods, day) => {
    periods.forEach(({ from, to }, i) => {
      if (from % 1440 === to % 1440) paths.add(`week.${day}.${i}`);
    });
  });
  if (shifts.graveAfter <= shifts.lateAfter) paths.add('graveAfter');
  return paths;
}
