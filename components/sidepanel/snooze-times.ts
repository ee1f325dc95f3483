/** The working day starts about now: a reminder at midnight helps nobody. */
const MORNING = 9;

/**
 * The morning of a day in local time, counted in calendar days so that a clock change cannot shift it.
 * @param now ms
 * @param days whole days ahead, at least 1
 */
export function morningIn(days: number, now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, MORNING).getTime();
}

/**
 * The morning of the day a date field holds.
 * @param value `yyyy-mm-dd` in local time
 * @returns ms, or null when the field is empty, malformed, or outside tomorrow … `limitDays`
 */
export function morningOf(value: string, now: number, limitDays: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(year, month - 1, day, MORNING);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return null;
  const at = date.getTime();
  return at < morningIn(1, now) || at > morningIn(limitDays, now) ? null : at;
}

/** A day as a date field writes it. */
export function dateValue(at: number): string {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
