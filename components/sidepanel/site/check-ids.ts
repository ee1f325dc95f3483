import type { IdSeen } from '@/lib/messaging/teach-schemas';

/** Nothing speaks against it: every row has another one, and the open conversation says the same. */
export function isGood({ key, rows, of, different, counts }: IdSeen): boolean {
  return key !== null && rows === of && different === rows && !counts;
}

/** What a second look, with another conversation open, says of what the first found. */
export type Checked =
  | { readonly kind: 'same-contact' }
  | { readonly kind: 'disagrees' }
  | { readonly kind: 'agrees'; readonly id: IdSeen };

/**
 * An id must have told two conversations apart, each by the value of its own row. One that agreed once
 * may be anything: the number of the day, or what every conversation says.
 */
export function checkIds(first: readonly IdSeen[], second: readonly IdSeen[]): Checked {
  const before = new Map(first.filter(isGood).map((one) => [placeOf(one), one]));
  const both = second.flatMap((one) => {
    const known = before.get(placeOf(one));
    return known ? [{ one, known }] : [];
  });
  if (both.length > 0 && both.every(({ one, known }) => one.open === known.open)) {
    return { kind: 'same-contact' };
  }
  const [found] = both.filter(({ one, known }) => isGood(one) && one.open !== known.open);
  return found ? { kind: 'agrees', id: found.one } : { kind: 'disagrees' };
}

const placeOf = ({ list, key }: IdSeen) => JSON.stringify([list, key]);
