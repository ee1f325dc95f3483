import { type Sight, shareSeen } from '../coverage/sight';
import { DAY, type Interaction } from '../model/interaction';

const WEEK = 7 * DAY;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY;

/** Messages of one week of a contact. */
export interface WeekCount {
  /** ms; Monday 00:00 of the operator's day. */
  readonly start: number;
  readonly inbound: number;
  readonly outbound: number;
  /** Share (0 to 1) of the week, up to now, in which the contact was in sight. */
  readonly seen: number;
}

/**
 * Messages per week up to now, oldest first, the current week last.
 * @param facts a contact's history from the first of these weeks on; sightings are not counted
 * @param dayOffset minutes east of UTC
 */
export function weeklyRhythm(
  facts: readonly Interaction[],
  sight: Sight | null,
  now: number,
  dayOffset: number,
  weeks = 26,
): WeekCount[] {
  const first = mondayOf(now, dayOffset) - (weeks - 1) * WEEK;
  const counts = Array.from({ length: weeks }, () => ({ inbound: 0, outbound: 0 }));
  for (const { at, kind, direction } of facts) {
    const count = counts[Math.floor((at - first) / WEEK)];
    if (!count || kind === 'sighting' || kind === 'system') continue;
    if (direction === 'in') count.inbound += 1;
    else if (direction === 'out') count.outbound += 1;
  }
  return counts.map((count, i) => {
    const start = first + i * WEEK;
    return { start, ...count, seen: shareSeen(sight, start, Math.min(now, start + WEEK)) };
  });
}

/** ms of the Monday 00:00 at or before a moment. */
export function mondayOf(at: number, dayOffset: number): number {
  const local = at + dayOffset * 60_000;
  return Math.floor((local - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY - dayOffset * 60_000;
}
