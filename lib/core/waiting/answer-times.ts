import { MINUTE } from '../model/interaction';
import type { Answer } from './answers-of';

/** How quickly we answer, in shift time. */
export interface AnswerTimes {
  readonly count: number;
  /** ms; null without answers. */
  readonly median: number | null;
  /** Share answered before they were late, 0 to 1; null without answers. */
  readonly inTime: number | null;
  /** The one they waited longest for: what an apology owns, by `answeredAt - askedAt`. */
  readonly worst: Answer | null;
}

/**
 * Sums up answers of one contact or of all (S0.5.f).
 * @param answers in any order
 * @param lateAfter minutes of shift time, see `Shifts`
 */
export function answerTimes(answers: readonly Answer[], lateAfter: number): AnswerTimes {
  if (answers.length === 0) return { count: 0, median: null, inTime: null, worst: null };
  const sorted = [...answers].sort((a, b) => a.worked - b.worked || a.askedAt - b.askedAt);
  const half = sorted.length >> 1;
  const upper = (sorted[half] as Answer).worked;
  const lower = sorted.length % 2 ? upper : (sorted[half - 1] as Answer).worked;
  const inTime = sorted.filter(({ worked }) => worked < lateAfter * MINUTE).length;
  return {
    count: sorted.length,
    median: (upper + lower) / 2,
    inTime: inTime / sorted.length,
    worst: sorted.at(-1) ?? null,
  };
}
