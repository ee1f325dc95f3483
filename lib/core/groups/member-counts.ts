import { operatorDay } from '../calendar/operator-day';
import type { MemberCount } from '../model/contact';
import { DAY } from '../model/interaction';

/** Counts kept of one group: a year of weekly ones. */
export const MOST_COUNTS = 60;
/** Days back to the count the newest one is compared with. */
const BACK = 35;
/** Members and share that must be gone before a group is said to shrink. */
const GONE = 3;
const GONE_SHARE = 0.05;

/**
 * A group's counts with today's added, or replaced, or taken away.
 * @param count null takes today's away
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns oldest first, one a day, at most `MOST_COUNTS`
 */
export function countMembers(
  known: readonly MemberCount[],
  count: number | null,
  now: number,
  dayOffset: number,
): MemberCount[] {
  const today = operatorDay(now, dayOffset);
  const others = known.filter(({ at }) => operatorDay(at, dayOffset) !== today);
  const all = count === null ? others : [...others, { at: now, count }];
  return all.sort((a, b) => a.at - b.at).slice(-MOST_COUNTS);
}

export interface MemberChange {
  readonly from: MemberCount;
  readonly to: MemberCount;
  readonly shrinking: boolean;
}

/**
 * The newest count beside the oldest one of the five weeks before it.
 * @returns null where there are not two to compare
 */
export function memberChange(counts: readonly MemberCount[]): MemberChange | null {
  const to = counts.at(-1);
  const from = to && counts.find(({ at }) => at >= to.at - BACK * DAY);
  if (!to || !from || from === to) return null;
  const gone = from.count - to.count;
  return { from, to, shrinking: gone >= GONE && gone >= GONE_SHARE * from.count };
}
