import type { Level } from '../model/assessment';
import { THRESHOLD } from './level';

/** One contact's score at the end of one past day, and the level it had the day before. */
export interface PastScore {
  /** `Judged.score`. */
  readonly score: number;
  readonly previousScore: number | null;
}

/** Widest change of the thresholds, in log-odds: beyond it levels would lose their meaning. */
const LIMIT = 2.5;

/**
 * The `sensitivity` with which about so many contacts a day would newly be flagged, told from the
 * operator's own recent days.
 * @param perDay flags a day the operator wants
 * @param days how many past days `past` covers
 * @param past every judged contact-day of them
 * @returns log-odds for `assess`; 0 when there is no history to tell from
 */
export function sensitivityFor(perDay: number, days: number, past: readonly PastScore[]): number {
  if (days <= 0 || past.length === 0) return 0;
  // A flag is new when the score passes the threshold that the day before it was below.
  const newFlags = (shift: number) => {
    const threshold = THRESHOLD.watch - shift;
    let count = 0;
    for (const { score, previousScore } of past) {
      if (score >= threshold && (previousScore === null || previousScore < threshold)) count++;
    }
    return count / days;
  };
  let best = 0;
  let off = Number.POSITIVE_INFINITY;
  for (let step = -50; step <= 50; step++) {
    const shift = (step * LIMIT) / 50;
    const miss = Math.abs(newFlags(shift) - perDay);
    if (miss < off - 1e-9 || (miss < off + 1e-9 && Math.abs(shift) < Math.abs(best))) {
      off = miss;
      best = shift;
    }
  }
  return best;
}

/** Levels an operator is shown a badge for. */
export function isFlagged(level: Level): boolean {
  return level !== 'fine' && level !== 'unknown';
}
