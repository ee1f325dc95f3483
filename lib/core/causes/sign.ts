import type { Cause, CauseEvidence, CauseSign } from '../model/cause';
import { DAY, type Interaction } from '../model/interaction';
import type { CauseView } from './cause-view';

/** What a sign found. */
export interface Found extends Pick<CauseEvidence, 'params' | 'times'> {
  /** Above 0: about 1 makes one think, 2 is told outright, 3 leaves little doubt. */
  readonly weight: number;
  /** We dropped the ball. */
  readonly ours?: boolean;
}

/** One thing that speaks for a cause. */
export interface Sign {
  readonly sign: CauseSign;
  readonly cause: Cause;
  /** null when there is nothing to say. */
  find(view: CauseView): Found | null;
}

/** Times of messages as evidence lists them: newest first, at most 20. */
export function timesOf(facts: readonly Interaction[]): number[] {
  return facts
    .map(({ at }) => at)
    .sort((a, b) => b - a)
    .slice(0, 20);
}

/** Days from a moment (ms) to the view's. */
export function daysSince({ now }: CauseView, at: number): number {
  return (now - at) / DAY;
}

/**
 * Weight of several messages of one kind: the strongest in full, each further one adds less, so that
 * a long lament does not drown everything else.
 * @param weights of the single messages
 * @param most upper bound
 */
export function together(weights: readonly number[], most: number): number {
  const sorted = [...weights].sort((a, b) => b - a);
  return Math.min(
    most,
    sorted.reduce((sum, weight, i) => sum + weight / 2 ** i, 0),
  );
}
