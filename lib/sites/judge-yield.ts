import type { FieldHealth, Verdict } from './health';

/** Rows and bubbles looked into, at most. */
export const SAMPLE = 60;

/** Collects what one field yields over a sample. */
export class FieldYield {
  private seen = 0;
  private rank = -1;

  constructor(private readonly name: string) {}

  /** @param rank the rank that won, or null when nothing was read */
  add(rank: number | null): void {
    if (rank === null) return;
    this.seen += 1;
    this.rank = Math.max(this.rank, rank);
  }

  of(expected: number): FieldHealth {
    return { name: this.name, expected, seen: Math.min(this.seen, expected), rank: this.rank };
  }
}

/** Two detectors count the same rows: how far do they agree? */
export function compareDetectors(strict: number, loose: number): Verdict {
  const most = Math.max(strict, loose);
  if (most === 0) return 'empty';
  if (strict < loose / 2) return 'broken';
  return Math.abs(strict - loose) > Math.max(1, most / 10) || loose === 0 ? 'degraded' : 'ok';
}

/**
 * Judges the yield of a field.
 * @param broken share below which nothing may be used
 * @param degraded share below which something is amiss
 */
export function judgeYield(field: FieldHealth, broken: number, degraded: number): Verdict {
  if (field.expected === 0) return 'ok';
  const share = field.seen / field.expected;
  if (share < broken) return 'broken';
  return share < degraded ? 'degraded' : 'ok';
}

/** The worst of verdicts on parts of something that is there. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return (['broken', 'degraded'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'ok';
}
