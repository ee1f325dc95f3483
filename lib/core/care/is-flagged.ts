import type { Level } from '../model/assessment';
import { inForce } from '../model/operator-mark';
import type { Summary } from '../model/summary';

const FLAGGED: ReadonlySet<Level> = new Set(['watch', 'declining', 'silent', 'lost']);

/** Does this level ask for the operator's eye? */
export function isWorrying(level: Level): boolean {
  return FLAGGED.has(level);
}

/** Is this contact to be pointed out now: a worrying level, and nobody said "later" or "wrong"? */
export function isFlagged(summary: Summary, now: number): boolean {
  return (
    isWorrying(summary.assessment.level) &&
    !inForce(summary.snooze, now) &&
    !inForce(summary.override, now)
  );
}

/** Longest snooze in days; the highest severity may not be put off for long (S4.3.g). */
export function snoozeLimitDays(summary: Summary): number {
  return summary.assessment.evidence.some((e) => e.severity === 3) ? 7 : 90;
}
