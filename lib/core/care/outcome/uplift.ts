import type { CareCase } from '../../model/care-case';
import { DAY } from '../../model/interaction';
import { newcombe, type Share, wilson } from './intervals';
import { outcomeOf } from './outcome-of';

/** Cases an arm needs before anything is said. */
const LEAST = 20;

/** What care changes, as far as it can be told. */
export interface Uplift {
  /** Who were cared for, and who were left alone: shares that wrote within the days that count. */
  readonly treated: Share;
  readonly held: Share;
  /** Treated less held, and its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** `cannot-tell` while an arm has fewer than 20 or the interval holds 0. */
  readonly verdict: 'helps' | 'harms' | 'cannot-tell';
}

/**
 * Does care bring contacts back? Compares cases that took part in the draw, each as it was drawn
 * (intention to treat), whatever was done then. See `newcombe` for the interval.
 * @param answerDays days after the opening in which writing counts
 * @param now ms
 */
export function uplift(cases: readonly CareCase[], answerDays: number, now: number): Uplift {
  const arm = (held: boolean): Share => {
    const told = cases
      // Early answers come before early silence is known: only cases whose days are over count.
      .filter((care) => care.drawn && care.held === held && now > care.openedAt + answerDays * DAY)
      .map((care) => outcomeOf(care, answerDays, now).answered);
    return wilson(told.filter(Boolean).length, told.length);
  };
  const treated = arm(false);
  const held = arm(true);
  const { difference, low, high } = newcombe(treated, held);
  const enough = treated.of >= LEAST && held.of >= LEAST;
  const verdict = !enough || (low <= 0 && high >= 0) ? 'cannot-tell' : low > 0 ? 'helps' : 'harms';
  return { treated, held, difference, low, high, verdict };
}
