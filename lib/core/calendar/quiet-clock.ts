/** A stretch of time that does not count as a contact's silence, from `from` up to `to` (ms). */
export interface QuietSpan {
  readonly from: number;
  readonly to: number;
  /** Share of the stretch that does not count: 1 all of it (blind, holiday), 0.5 half of it. */
  readonly weight: number;
  /**
   * The contact may have written unseen in it, so their silence starts anew at its end. True of
   * blind time, not of a holiday.
   */
  readonly blind?: boolean;
}

/** Answers how much of a stretch does not count. */
export interface QuietClock {
  /** ms of [from, to) that do not count as silence; 0 when `to` is not after `from`. */
  between(from: number, to: number): number;
  /** The latest end (ms) of blind time not after `at`; within blind time `at` itself; 0 if none. */
  lastBlind(at: number): number;
}

/** A clock by which all time counts. */
export const NO_QUIET: QuietClock = { between: () => 0, lastBlind: () => 0 };

/**
 * Builds a clock from spans in any order. Where spans overlap, the greatest weight holds, so blind
 * time within a holiday is not taken out twice. Queries cost O(log spans).
 */
export function makeQuietClock(spans: readonly QuietSpan[]): QuietClock {
  const edges = [...new Set(spans.flatMap((s) => [s.from, s.to]))].sort((a, b) => a - b);
  if (edges.length === 0) return NO_QUIET;
  const starts = [...spans].sort((a, b) => a.from - b.from);
  const weights = new Float64Array(edges.length);
  const sums = new Float64Array(edges.length);
  let active: QuietSpan[] = [];
  let next = 0;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] as number;
    if (i > 0) {
      const before = edges[i - 1] as number;
      sums[i] = (sums[i - 1] as number) + (edge - before) * (weights[i - 1] as number);
    }
    while (next < starts.length && (starts[next] as QuietSpan).from <= edge) {
      active.push(starts[next++] as QuietSpan);
    }
    active = active.filter((s) => s.to > edge);
    weights[i] = active.reduce((w, s) => Math.max(w, Math.min(1, s.weight)), 0);
  }
  const total = (at: number): number => {
    let lo = 0;
    let hi = edges.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((edges[mid] as number) <= at) lo = mid + 1;
      else hi = mid;
    }
    if (lo === 0) return 0;
    return (
      (sums[lo - 1] as number) + (at - (edges[lo - 1] as number)) * (weights[lo - 1] as number)
    );
  };
  const blind = starts.filter((s) => s.blind);
  let reach = 0;
  const reaches = blind.map((s) => {
    reach = Math.max(reach, s.to);
    return reach;
  });
  const lastBlind = (at: number): number => {
    let lo = 0;
    let hi = blind.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((blind[mid] as QuietSpan).from < at) lo = mid + 1;
      else hi = mid;
    }
    return lo === 0 ? 0 : Math.min(at, reaches[lo - 1] as number);
  };
  return { between: (from, to) => (to > from ? total(to) - total(from) : 0), lastBlind };
}
