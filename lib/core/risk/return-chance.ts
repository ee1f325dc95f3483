import { GAP_RING, SLOT } from '../rhythm/slots';
import type { RhythmState } from '../rhythm/state';
import type { RhythmView } from '../rhythm/view';

/** Gaps the memory of the weighted mean amounts to (weight 0.08 each). */
const MEMORY = 12.5;
/** The pooled prior of a rhythm: mean and variance of log gaps, and the gaps each is worth. */
const PRIOR = { mean: 2.5, meanWorth: 1.5, variance: 1.5, varianceWorth: 3 } as const;

/**
 * Log of the chance that a silence of the view's length ends within `horizon` days, if the gaps are
 * log-logistic with the contact's own mean and spread, drawn towards the prior while gaps are few.
 */
export function logReturn({ state, silence }: RhythmView, horizon: number): number {
  const k = Math.min(state[SLOT.gaps] as number, MEMORY);
  const mean =
    (k * (state[SLOT.gapMean] as number) + PRIOR.meanWorth * PRIOR.mean) / (k + PRIOR.meanWorth);
  const variance =
    (k * (state[SLOT.gapVar] as number) + PRIOR.varianceWorth * PRIOR.variance) /
    (k + PRIOR.varianceWorth);
  // 1.7 / spread turns a normal spread of logs into the steepness of a logistic one.
  const steepness = 1.7 / Math.sqrt(variance);
  const logSurvival = (days: number) => -softplus(steepness * (Math.log(days) - mean));
  const stays = logSurvival(silence + 0.5 + horizon) - logSurvival(silence + 0.5);
  return Math.log(1e-6 - Math.expm1(stays));
}

function softplus(value: number): number {
  return value > 40 ? value : Math.log1p(Math.exp(value));
}

/**
 * Log of the share of the contact's own recent gaps that, having lasted as long as this silence,
 * went on for `horizon` days more.
 * @param gaps how many recent gaps count, newest first
 * @param worth gaps the prior share is worth
 * @param prior the share when nothing is known
 * @param forget factor of weight from one gap to the one before
 * @param soft compare within a width of 0.25 log days instead of sharply
 */
export function logStays(
  state: RhythmState,
  silence: number,
  horizon: number,
  gaps: number,
  worth: number,
  prior: number,
  forget: number,
  soft: boolean,
): number {
  const next = state[GAP_RING.start] as number;
  const half = soft ? 0.5 : 0;
  const now = silence + half;
  const then = silence + horizon + half;
  // A logistic comparison of logs is one of powers; a width of 0.25 makes it the fourth.
  const nowPower = fourth(now);
  const thenPower = fourth(then);
  let lasted = worth;
  let stayed = worth * prior;
  let weight = 1;
  for (let i = 1; i <= Math.min(gaps, next); i++) {
    const gap = state[GAP_RING.start + 1 + ((next - i) % GAP_RING.size)] as number;
    if (soft) {
      const own = fourth(gap);
      lasted += (weight * own) / (own + nowPower);
      stayed += (weight * own) / (own + thenPower);
    } else {
      if (gap > now) lasted += weight;
      if (gap > then) stayed += weight;
    }
    weight *= forget;
  }
  return Math.log(stayed / lasted);
}

function fourth(value: number): number {
  return value * value * value * value;
}
