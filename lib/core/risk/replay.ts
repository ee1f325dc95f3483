import type { QuietClock } from '../calendar/quiet-clock';
import { type Sight, shareSeen } from '../coverage/sight';
import { mondayOf } from '../history/weekly-rhythm';
import type { Level } from '../model/assessment';
import type { ContactKind } from '../model/contact';
import { DAY, type Interaction } from '../model/interaction';
import { compareInteractions } from '../rhythm/state';
import { statesAt } from '../rhythm/states-at';
import { glance } from './assess';
import { glanceAtGroup } from './assess-group';
import type { OwnLine } from './refit';

const WEEK = 7 * DAY;
/** Weeks shown at most: two years. */
export const REPLAY_WEEKS = 104;

export interface ReplayInput {
  readonly kind: ContactKind;
  /** The contact's whole history, in any order. */
  readonly history: readonly Interaction[];
  readonly sight: Sight | null;
  /** See `contactClock`. */
  readonly clock: QuietClock;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  /** As for `assess`. */
  readonly sensitivity: number;
  readonly ownLine: OwnLine | null;
  /** ms */
  readonly now: number;
  /** The level shown now: the last point is judged as one that keeps it. */
  readonly level: Level;
}

/** What would have been said of a contact at the end of a week; the last point is now. */
export interface RiskPoint {
  /** ms; Monday 00:00 after the week, or now. */
  readonly at: number;
  readonly level: Level;
  /** Probability of no inbound message within 30 days after what was seen. */
  readonly risk: number;
  /** Share (0 to 1) of the week before it that was in sight. */
  readonly seen: number;
}

/**
 * Replays a contact's history week by week, knowing at each point what came before and judging as of
 * what is known to have been seen by then. Today's settings hold for all of it, so the last point is
 * the assessment of now. One week at a time, so that the caller may pause in between.
 * @returns oldest first, null for a week before those that are shown; nothing of an empty history
 */
export function* replayRisk(input: ReplayInput): Generator<RiskPoint | null, void, undefined> {
  const { kind, sight, clock, dayOffset, now } = input;
  const history = [...input.history].sort(compareInteractions);
  const first = history[0]?.at;
  if (first === undefined) return;
  const look = kind === 'group' ? glanceAtGroup : glance;
  const rules = { calendar: clock, sensitivity: input.sensitivity, ownLine: input.ownLine };
  let previousLevel: Level | null = null;
  const weeks = mondaysBetween(first, now, dayOffset);
  const shownFrom = mondayOf(now, dayOffset) - (REPLAY_WEEKS - 1) * WEEK;
  const ctx = { dayOffset, quiet: clock };
  for (const { at, state } of statesAt(history, [...weeks, Number.POSITIVE_INFINITY], ctx)) {
    if (at < shownFrom) {
      yield null;
      continue;
    }
    const isNow = at > now;
    if (isNow) previousLevel = input.level;
    const until = isNow ? now : at;
    const knownThrough = isNow
      ? (sight?.through ?? lastInbound(history) ?? now)
      : seenBy(sight, at);
    const { level, risk } = look({ state, now: until, knownThrough, previousLevel, ...rules });
    previousLevel = level;
    const start = isNow ? mondayOf(now, dayOffset) : at - WEEK;
    yield { at: until, level, risk, seen: shareSeen(sight, start, until) };
  }
}

/** Mondays after `first` and up to `now`. */
function mondaysBetween(first: number, now: number, dayOffset: number): number[] {
  const last = mondayOf(now, dayOffset);
  const mondays: number[] = [];
  for (let at = mondayOf(first, dayOffset) + WEEK; at <= last; at += WEEK) mondays.push(at);
  return mondays;
}

/** The latest moment not after `at` up to which all was seen; long ago where nothing was. */
function seenBy(sight: Sight | null, at: number): number {
  if (!sight || at < sight.from) return Number.NEGATIVE_INFINITY;
  const gap = sight.blind.find(({ from, to }) => from < at && at <= to);
  return Math.min(at, sight.through, gap?.from ?? at);
}

function lastInbound(history: readonly Interaction[]): number | undefined {
  return history.findLast(({ direction, kind }) => direction === 'in' && kind !== 'system')?.at;
}
