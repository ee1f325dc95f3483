import { afterWorkingTime } from '../calendar/after-working-time';
import type { Shifts } from '../calendar/shifts';
import { workingTime } from '../calendar/working-time';
import { FEATURE, MINUTE } from '../model/interaction';
import type { Summary } from '../model/summary';
import { stillWaits } from './still-waits';

export const WAIT_GRADES = ['fresh', 'late', 'grave'] as const;
export type WaitGrade = (typeof WAIT_GRADES)[number];

/** A customer who waits for our answer. */
export interface Wait {
  /** ms; the oldest message of theirs that we have not answered. */
  readonly since: number;
  /** ms since then by any clock, and of shift time. */
  readonly waited: number;
  readonly worked: number;
  readonly grade: WaitGrade;
  /** ms; when the grade gets worse. Null once grave, or when the desk does not open again. */
  readonly dueAt: number | null;
  /** Their newest words say that it is urgent. */
  readonly urgent: boolean;
}

/**
 * How long a contact has waited for us, by the clock of our shifts (S0.7.e, S0.7.f): nights and lunch
 * do not count. A message that only closes the talk never begins a wait, see `waitingSince`.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns null when they do not wait, or have not for an answer that would still be one
 */
export function waitOf(
  summary: Pick<Summary, 'waitingSince' | 'lastInboundAt' | 'lastFeatures'>,
  shifts: Shifts,
  now: number,
  dayOffset: number,
): Wait | null {
  const since = summary.waitingSince;
  if (since === undefined || since > now || !stillWaits(summary, now)) return null;
  const worked = workingTime(shifts, since, now, dayOffset);
  const [late, grave] = [shifts.lateAfter * MINUTE, shifts.graveAfter * MINUTE];
  const grade = worked >= grave ? 'grave' : worked >= late ? 'late' : 'fresh';
  const next = grade === 'fresh' ? Math.min(late, grave) : grave;
  return {
    since,
    waited: now - since,
    worked,
    grade,
    dueAt: grade === 'grave' ? null : afterWorkingTime(shifts, since, next, dayOffset),
    urgent: (summary.lastFeatures & FEATURE.urgent) !== 0,
  };
}

/** Who is to be answered first: urgent words, then whoever has waited longest (R31). */
export function sortWaits<T extends { readonly wait: Wait }>(waits: readonly T[]): T[] {
  return [...waits].sort(
    (a, b) => Number(b.wait.urgent) - Number(a.wait.urgent) || a.wait.since - b.wait.since,
  );
}
