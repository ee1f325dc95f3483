import { effectOf } from '@/lib/core/risk/additive';
import { FEATURES } from '@/lib/core/risk/features';
import { type AdditiveModel, FIT_OPTIONS, type FitOptions, fitAdditive } from './additive-fit';
import type { TrainingSet } from './load-set';

/** Sum of all weights: how much the data count against the penalties. */
const EVIDENCE = 20_000;

/** Learns from whole sets; a set counts as the square root of its size, so none drowns the others. */
export function train(
  sets: readonly TrainingSet[],
  options: FitOptions = FIT_OPTIONS,
): AdditiveModel {
  const width = FEATURES.length;
  const known = sets.map((set) =>
    Array.from(set.y.keys()).filter((i) => (set.y[i] as number) >= 0),
  );
  const rows = known.reduce((sum, list) => sum + list.length, 0);
  const total = known.reduce((sum, list) => sum + Math.sqrt(list.length), 0);
  const x = new Float64Array(rows * width);
  const y = new Uint8Array(rows);
  const weight = new Float64Array(rows);
  let r = 0;
  sets.forEach((set, s) => {
    const list = known[s] as number[];
    for (const i of list) {
      x.set(set.x.subarray(i * width, (i + 1) * width), r * width);
      y[r] = set.y[i] as number;
      weight[r] = EVIDENCE / Math.sqrt(list.length) / total;
      r++;
    }
  });
  return fitAdditive({ width, x, y, weight }, options);
}

/** Log-odds of each row of a set. */
export function oddsOf(model: AdditiveModel, set: TrainingSet): Float64Array {
  const width = model.curves.length;
  const odds = new Float64Array(set.rows).fill(model.intercept);
  for (let r = 0; r < set.rows; r++) {
    for (let f = 0; f < width; f++) {
      const curve = model.curves[f];
      if (curve) odds[r] = (odds[r] as number) + effectOf(curve, set.x[r * width + f] as number);
    }
  }
  return odds;
}
