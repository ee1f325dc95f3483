import { operatorDay } from '../calendar/operator-day';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import type { CauseInput } from './cause-input';

/** Days that are looked at. */
export const SPAN = 180;
/** A message of ours this long after theirs answers nothing: nobody asked for it. */
const UNASKED = DAY;
/** Bubbles of ours this close together are one message. */
const BURST = 10 * MINUTE;
/** Days before their last message for which what was said counts in full; later halves of it. */
const FRESH = 30;
const HALVES = 45;
/** They came back on this many later days, and did not say it again: what it still weighs. */
const TALKED_ON = [1, 0.6, 0.3] as const;
const LATER = 18 * HOUR;

/** What somebody who finds something wanting says; a day with one of these is no day as usual. */
export const GRIEVANCE =
  FEATURE.complaint |
  FEATURE.defect |
  FEATURE.competitor |
  FEATURE.optOut |
  FEATURE.price |
  FEATURE.quality |
  FEATURE.service |
  FEATURE.unresolved |
  FEATURE.waited;

/** The input, sorted out once for all signs. */
export interface CauseView extends CauseInput {
  /** All that either side was seen to do, sightings in the list too, by time. */
  readonly seen: readonly Interaction[];
  /** Messages of either side, by time. */
  readonly talk: readonly Interaction[];
  readonly inbound: readonly Interaction[];
  readonly outbound: readonly Interaction[];
  /** Ours that answer nothing, the first of every burst. */
  readonly unasked: readonly Interaction[];
  /** ms; 0 when they never wrote. */
  readonly lastIn: number;
  /** How much something they said or went through at `at` (ms) still counts, 1 down to 0. */
  readonly counts: (at: number) => number;
}

/** Sorts out the input; what is not a message between the two is left out. */
export function viewOf(input: CauseInput): CauseView {
  const { facts, now, dayOffset } = input;
  const seen = facts
    .filter(
      ({ at, kind, direction }) =>
        at <= now && at > now - SPAN * DAY && kind !== 'system' && direction !== 'unknown',
    )
    .sort((a, b) => a.at - b.at);
  const talk = seen.filter(({ kind }) => kind !== 'sighting');
  const inbound = talk.filter(({ direction }) => direction === 'in');
  const outbound = talk.filter(({ direction }) => direction === 'out');
  const lastIn = inbound.at(-1)?.at ?? 0;
  const calm = calmDays(inbound, dayOffset);
  return {
    ...input,
    seen,
    talk,
    inbound,
    outbound,
    unasked: unaskedOf(talk),
    lastIn,
    counts(at) {
      const old = Math.max(0, (Math.max(lastIn, at) - at) / DAY - FRESH);
      const later = calm.filter((day) => day > at + LATER).length;
      return 0.5 ** (old / HALVES) * (TALKED_ON[Math.min(later, 2)] as number);
    },
  };
}

/** First moments (ms) of the days on which they talked and found nothing wanting. */
function calmDays(inbound: readonly Interaction[], dayOffset: number): number[] {
  const days = new Map<number, { at: number; calm: boolean }>();
  for (const { at, features } of inbound) {
    const day = operatorDay(at, dayOffset);
    const known = days.get(day);
    // A bare 嗯 is no talk as usual.
    const isCalm = !(features & (GRIEVANCE | FEATURE.refusal));
    const says = !(features & FEATURE.short);
    if (known) known.calm &&= isCalm;
    else if (says || !isCalm) days.set(day, { at, calm: isCalm });
  }
  return [...days.values()].filter(({ calm }) => calm).map(({ at }) => at);
}

function unaskedOf(talk: readonly Interaction[]): Interaction[] {
  const unasked: Interaction[] = [];
  let lastIn = Number.NEGATIVE_INFINITY;
  let lastOut = Number.NEGATIVE_INFINITY;
  for (const fact of talk) {
    if (fact.direction === 'in') lastIn = fact.at;
    else {
      if (fact.at - lastIn > UNASKED && fact.at - lastOut > BURST) unasked.push(fact);
      lastOut = fact.at;
    }
  }
  return unasked;
}
