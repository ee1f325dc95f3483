import type { CareCase } from '../../model/care-case';
import type { Summary } from '../../model/summary';
import { recentMoments } from '../../rhythm/rings';
import { IN_RING } from '../../rhythm/slots';
import type { RhythmState } from '../../rhythm/state';
import { standingOf } from './standing';

/** Days between active days from which on a contact's rhythm is a slow one. */
const SLOW = 30;

/**
 * Did the contact come back to their own rhythm? An answer is courtesy, a second active day is
 * rhythm: the level, which knows their usual gaps, must be fine again, and they must have been
 * active on two days since our latest words, or since the case was opened where we wrote none. Who
 * writes less than once a month is back with one, since a second would be told months later.
 * A return the operator took back is not found again in the same days.
 * @returns ms of the last of those days, or null
 */
export function rhythmReturned(care: CareCase, summary: Summary): number | null {
  if (summary.assessment.level !== 'fine') return null;
  const takenBack = care.events.findLast((e) => e.kind === 'recovered' && e.undone)?.at ?? 0;
  const since = Math.max(standingOf(care.events).lastWordsAt ?? care.openedAt, takenBack) + 1;
  const days = recentMoments(summary.state as RhythmState, IN_RING, since);
  return days.length >= (care.usualGap > SLOW ? 1 : 2) ? (days[0] ?? null) : null;
}
