import type { Level } from '../model/assessment';
import type { CareCase } from '../model/care-case';
import { inForce } from '../model/operator-mark';
import type { Summary } from '../model/summary';

const FLAGGED: ReadonlySet<Level> = new Set(['watch', 'declining', 'silent', 'lost']);

/** Does this level ask for the operator's eye? */
export function isWorrying(level: Level): boolean {
  return FLAGGED.has(level);
}

/**
 * Is this contact to be pointed out now: a worrying level, nobody said "later" or "wrong", they did
 * not ask for peace, and they are not left to rest?
 * @param care the case `summary.careCase` names, where there is one
 */
export function isFlagged(
  summary: Summary,
  now: number,
  care: Pick<CareCase, 'state'> | null = null,
): boolean {
  return (
    isWorrying(summary.assessment.level) &&
    summary.quiet === null &&
    care?.state !== 'resting' &&
    !inForce(summary.snooze, now) &&
    !inForce(summary.override, now)
  );
}

/** Longest snooze in days; the highest severity may not be put off for long (S4.3.g). */
export function snoozeLimitDays(summary: Summary): number {
  return summary.assessment.evidence.some((e) => e.severity === 3) ? 7 : 90;
}
