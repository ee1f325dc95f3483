/** A stretch of days, both ends included; null is open. `never`: there is no day at all. */
export type DayRange = { readonly least: number | null; readonly most: number | null } | 'never';

const MOST_DAYS = 9999;

/** Does a number of days lie in the range? @param days null where there is none */
export function inRange(range: DayRange, days: number | null): boolean {
  if (range === 'never' || days === null) return range === 'never' && days === null;
  return (range.least ?? 0) <= days && days <= (range.most ?? Number.POSITIVE_INFINITY);
}

/** `7-30`, `30-`, `-7`, `never`. */
export function writeRange(range: DayRange): string {
  return range === 'never' ? range : `${range.least ?? ''}-${range.most ?? ''}`;
}

/** @returns null where the text is no range */
export function readRange(text: string): DayRange | null {
  if (text === 'never') return text;
  const match = /^(\d{0,4})-(\d{0,4})$/.exec(text);
  if (!match || text === '-') return null;
  const [least, most] = match.slice(1).map((part) => (part === '' ? null : Number(part)));
  if ((least ?? 0) > (most ?? MOST_DAYS)) return null;
  return { least: least ?? null, most: most ?? null };
}
