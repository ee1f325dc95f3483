import { type FieldHealth, judgeRows } from '@/lib/core/health/judge-field';
import type { Verdict } from './health';

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
    return counted(this.name, expected, Math.min(this.seen, expected), this.rank);
  }
}

/** A field of which so many were counted; without a rank of its own the best, where there is any. */
export function counted(
  name: string,
  expected: number,
  seen: number,
  rank = seen ? 0 : -1,
): FieldHealth {
  return { name, expected, seen, rank };
}

/** Two detectors count the same rows: how far do they agree? */
export function compareDetectors(strict: number, loose: number): Verdict {
  return strict + loose === 0 ? 'empty' : judgeRows(strict, loose);
}

/** The worst of verdicts on parts of something that is there. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return (['broken', 'degraded'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'ok';
}
