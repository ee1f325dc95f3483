import { type RhythmView, withSilence } from '../rhythm/view';
import { effectOf } from './additive';
import { CURVES, INTERCEPT } from './curves';
import { FEATURES, featuresOf } from './features';
import { referenceOf } from './reference';

/** The model's answer for one contact at one moment. */
export interface Risk {
  /** Log-odds of no inbound message within the horizon. */
  readonly odds: number;
  /** Log-odds above what the contact's own long-run rhythm would give: what changed. */
  readonly excess: number;
}

/** Days the shipped curves look ahead. */
export const HORIZON = 30;

const actual = new Float64Array(FEATURES.length);
const usual = new Float64Array(FEATURES.length);

/** The probability that belongs to log-odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds of no inbound message within the next days, 30 unless told otherwise. */
export function oddsOf(view: RhythmView, horizon = HORIZON): number {
  featuresOf(view, horizon, actual);
  return sum(actual);
}

/** Log-odds, and how much of them the contact's own change makes. */
export function riskOf(view: RhythmView): Risk {
  const risk = riskAt(view);
  if (view.paused <= view.silence) return risk;
  // They may have written in blind time or not: whichever is milder, so that it raises nothing.
  const paused = riskAt(withSilence(view, view.paused));
  return {
    odds: Math.min(risk.odds, paused.odds),
    excess: Math.min(risk.excess, paused.excess),
  };
}

function riskAt(view: RhythmView): Risk {
  const odds = oddsOf(view);
  referenceOf(view, HORIZON, actual, usual);
  return { odds, excess: odds - sum(usual) };
}

function sum(features: Float64Array): number {
  let odds = INTERCEPT;
  for (let i = 0; i < FEATURES.length; i++) {
    odds += effectOf(CURVES[FEATURES[i] as (typeof FEATURES)[number]], features[i] as number);
  }
  return odds;
}
