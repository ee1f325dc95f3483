import { operatorDay } from '../calendar/operator-day';
import type { MemberCount } from '../model/contact';
import { DAY } from '../model/interaction';

/** Counts kept of one group and source: a year of weekly ones. */
export const MOST_COUNTS = 60;
/** Days back to the count the newest one is compared with. */
const BACK = 35;
/** Members and share that must be gone before a group is said to shrink. */
const GONE = 3;
const GONE_SHARE = 0.05;

/**
 * A group's counts with today's of one source added, or replaced, or taken away; those of the other
 * source stay as they are.
 * @param count null takes today's away
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @param from missing for the operator's own
 * @returns oldest first, one a day and source, at most `MOST_COUNTS` of each
 */
export function countMembers(
  known: readonly MemberCount[],
  count: number | null,
  now: number,
  dayOffset: number,
  from?: 'page',
): MemberCount[] {
  const today = operatorDay(now, dayOffset);
  const own = known.filter((one) => one.from === from && operatorDay(one.at, dayOffset) !== today);
  if (count !== null) own.push({ at: now, count, ...(from ? { from } : {}) });
  const others = known.filter((one) => one.from !== from);
  return [...others, ...own.sort(byTime).slice(-MOST_COUNTS)].sort(byTime);
}

/**
 * A group's counts with what the page says now.
 * @returns the same list when the page said the same today
 */
export function notePageCount(
  known: readonly MemberCount[],
  count: number,
  now: number,
  dayOffset: number,
): readonly MemberCount[] {
  const last = known.findLast(({ from }) => from === 'page');
  const isToday = last && operatorDay(last.at, dayOffset) === operatorDay(now, dayOffset);
  if (isToday && last.count === count) return known;
  return countMembers(known, count, now, dayOffset, 'page');
}

const byTime = (a: MemberCount, b: MemberCount) => a.at - b.at;

export interface MemberChange {
  readonly from: MemberCount;
  readonly to: MemberCount;
  readonly shrinking: boolean;
}

/**
 * The newest count beside the oldest one of the five weeks before it, of one source: a page may count
 * other people than the operator does. That of the newest count, if it has two, else the other one.
 * @returns null where there are not two to compare
 */
export function memberChange(counts: readonly MemberCount[]): MemberChange | null {
  const newest = counts.at(-1);
  const [same, other] = [true, false].map((is) =>
    counts.filter(({ from }) => (from === newest?.from) === is),
  );
  return changeOf(same ?? []) ?? changeOf(other ?? []);
}

/** The newest count of each source, the newer one first. */
export function newestCounts(counts: readonly MemberCount[]): MemberCount[] {
  const [page, own] = [
    counts.findLast(({ from }) => from === 'page'),
    counts.findLast(({ from }) => from !== 'page'),
  ];
  return [page, own].flatMap((one) => one ?? []).sort((a, b) => b.at - a.at);
}

function changeOf(counts: readonly MemberCount[]): MemberChange | null {
  const to = counts.at(-1);
  const from = to && counts.find(({ at }) => at >= to.at - BACK * DAY);
  if (!to || !from || from === to) return null;
  const gone = from.count - to.count;
  return { from, to, shrinking: gone >= GONE && gone >= GONE_SHARE * from.count };
}
