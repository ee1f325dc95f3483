import { decayedLength } from '../rhythm/decay';
import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';
import { logReturn, logStays } from './return-chance';

/** Share of the usual gap that lies behind a contact met at a random moment of a steady rhythm. */
const MID_GAP = 0.6;

/**
 * The model's features as they would be if the contact had kept their long-run rhythm and were now
 * at most in the middle of a usual gap. What the risk lies above this is what changed.
 * @param actual features as they are; those our own behaviour sets are kept
 * @param out receives as many numbers
 */
export function referenceOf(
  view: RhythmView,
  horizon: number,
  actual: Float64Array,
  out: Float64Array,
): void {
  const { state, tenure } = view;
  const mean = state[SLOT.gapSlow] as number;
  const variance = state[SLOT.gapVar] as number;
  const silence = Math.min(view.silence, MID_GAP * Math.exp(mean));
  // The mean of a log-normal gap lies above its median, so days are rarer than 1 / median.
  const perDay = Math.exp(-mean - Math.min(1.5, variance) / 2);
  const count = (halfLife: number) => Math.max(0.2, perDay * decayedLength(tenure, halfLife));
  const active7 = count(7);
  const rate7 = (0.5 + active7) / (10 + decayedLength(tenure, 7));
  const rate30 = (0.5 + count(30)) / (10 + decayedLength(tenure, 30));
  const steady = { ...view, silence };
  const rhythm = logReturn(steady, horizon);
  out.set(actual);
  out[0] = Math.log(active7 + 0.1);
  out[1] = Math.log(count(90) + 0.1);
  out[2] = Math.log(silence + 0.5);
  out[3] = Math.log(rate7 / rate30);
  out[5] = (Math.log(silence + 0.5) - mean) / Math.sqrt(variance + 0.5);
  out[8] = logStays(state, silence, horizon, 8, 1, 0.5, 1, false);
  out[9] = 0;
  out[10] = rhythm;
  out[11] = logStays(state, silence, horizon, 16, 2, 1 - Math.exp(rhythm), 0.95, true);
}
