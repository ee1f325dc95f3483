import { isWorrying } from '../care/is-flagged';
import type { Level } from '../model/assessment';
import type { Cause } from '../model/cause';
import type { ContactKind } from '../model/contact';
import { DAY } from '../model/interaction';
import type { Tier } from '../model/tier';
import { stillWaits } from '../waiting/still-waits';
import type { ContactRow } from './contact-row';
import { type DayRange, inRange } from './day-range';
import { isFound, readSearch } from './search';

export const LIST_SORTS = ['risk', 'in', 'out', 'waiting', 'name'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** Which contacts are listed, and in which order. An empty list of choices asks for nothing. */
export interface ListFilter {
  /** As typed, see `readSearch`. */
  readonly text: string;
  readonly levels: readonly Level[];
  readonly tiers: readonly Tier[];
  readonly causes: readonly Cause[];
  /** Any of these. */
  readonly tags: readonly string[];
  readonly sites: readonly string[];
  readonly kind: ContactKind | null;
  /** Days since they wrote, since we wrote, since they were in sight; days of their rhythm. */
  readonly lastIn: DayRange | null;
  readonly lastOut: DayRange | null;
  readonly seen: DayRange | null;
  readonly rhythm: DayRange | null;
  /** Only who waits for our answer. */
  readonly waiting: boolean;
  /** Only who is to be pointed out: worrying, not put off, not to be left alone. */
  readonly flagged: boolean;
  readonly sort: ListSort;
}

export const NO_FILTER: ListFilter = {
  text: '',
  levels: [],
  tiers: [],
  causes: [],
  tags: [],
  sites: [],
  kind: null,
  lastIn: null,
  lastOut: null,
  seen: null,
  rhythm: null,
  waiting: false,
  flagged: false,
  sort: 'risk',
};

/**
 * The filter as a test of one row.
 * @param now ms
 */
export function rowTest(filter: ListFilter, now: number): (row: ContactRow) => boolean {
  const tests: ((row: ContactRow) => boolean)[] = [];
  const any = <T>(wanted: readonly T[], of: (row: ContactRow) => T | null) => {
    if (wanted.length === 0) return;
    const set = new Set<T | null>(wanted);
    tests.push((row) => set.has(of(row)));
  };
  const days = (range: DayRange | null, of: (row: ContactRow) => number | null) => {
    if (range) tests.push((row) => inRange(range, of(row)));
  };
  const since = (at: number | null) => (at === null ? null : Math.max(0, (now - at) / DAY));
  any(filter.levels, (row) => row.level);
  any(filter.tiers, (row) => row.tier);
  any(filter.causes, (row) => row.cause);
  any(filter.sites, (row) => row.site);
  any(filter.kind ? [filter.kind] : [], (row) => row.kind);
  if (filter.tags.length > 0) {
    const wanted = new Set(filter.tags);
    tests.push((row) => row.tags.some((tag) => wanted.has(tag)));
  }
  days(filter.lastIn, (row) => since(row.lastIn));
  days(filter.lastOut, (row) => since(row.lastOut));
  days(filter.seen, (row) => since(row.seenThrough));
  days(filter.rhythm, (row) => row.rhythm);
  if (filter.waiting) tests.push((row) => isWaiting(row, now));
  if (filter.flagged) tests.push((row) => isPointedOut(row, now));
  const search = readSearch(filter.text);
  if (search.length > 0) tests.push((row) => isFound(row, search));
  return (row) => tests.every((test) => test(row));
}

/** Does this person wait for an answer that would still be one? */
export function isWaiting(row: ContactRow, now: number): boolean {
  if (row.waitingSince === null || row.kind !== 'person') return false;
  return stillWaits({ waitingSince: row.waitingSince, lastInboundAt: row.lastIn }, now);
}

/** The same as `isFlagged`, of a row. */
function isPointedOut(row: ContactRow, now: number): boolean {
  return (
    isWorrying(row.level) && !row.isQuiet && row.caseState !== 'resting' && row.putOffUntil <= now
  );
}
