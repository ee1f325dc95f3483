import { DAY } from '../model/interaction';
import { decay, decayedLength } from '../rhythm/decay';
import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';
import { logReturn, logStays } from './return-chance';

/** What the model sees, in this order; meanings in README.md beside this file. */
export const FEATURES = [
  'active7',
  'active90',
  'silence',
  'rate7to30',
  'tenure',
  'z',
  'ours30',
  'oursLast',
  'returned',
  'gapTrend',
  'rhythm',
  'returnedSmooth',
] as const;
export type RiskFeature = (typeof FEATURES)[number];

/** Days since our last message when there was none. */
const NEVER = 400;

/**
 * The model's features of one contact at one moment, in O(1).
 * @param horizon days the question looks ahead
 * @param out receives `FEATURES.length` numbers
 */
export function featuresOf(view: RhythmView, horizon: number, out: Float64Array): void {
  const { state, x, silence, tenure, z } = view;
  const sinceDay = (x - (state[SLOT.xInDay] as number)) / DAY;
  const active7 = (state[SLOT.in7] as number) * decay(sinceDay, 7);
  const active30 = (state[SLOT.in30] as number) * decay(sinceDay, 30);
  const active90 = (state[SLOT.in90] as number) * decay(sinceDay, 90);
  const rate7 = (0.5 + active7) / (10 + decayedLength(tenure, 7));
  const rate30 = (0.5 + active30) / (10 + decayedLength(tenure, 30));
  const wrote = (state[SLOT.outDays] as number) > 0;
  const sinceOurDay = (x - (state[SLOT.xOutDay] as number)) / DAY;
  const ours30 = wrote ? (state[SLOT.out30] as number) * decay(sinceOurDay, 30) : 0;
  const oursLast = wrote ? Math.max(0, (x - (state[SLOT.xLastOut] as number)) / DAY) : NEVER;
  const rhythm = logReturn(view, horizon);
  out[0] = Math.log(active7 + 0.1);
  out[1] = Math.log(active90 + 0.1);
  out[2] = Math.log(silence + 0.5);
  out[3] = Math.log(rate7 / rate30);
  out[4] = Math.log(tenure + 1);
  out[5] = z;
  out[6] = Math.log(ours30 + 0.1);
  out[7] = Math.log(oursLast + 0.5);
  out[8] = logStays(state, silence, horizon, 8, 1, 0.5, 1, false);
  out[9] = (state[SLOT.gapFast] as number) - (state[SLOT.gapSlow] as number);
  out[10] = rhythm;
  out[11] = logStays(state, silence, horizon, 16, 2, 1 - Math.exp(rhythm), 0.95, true);
}
