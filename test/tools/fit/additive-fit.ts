import type { Curve } from '@/lib/core/risk/additive';
import { solveSymmetric } from './solve';

/** Rows to learn from: `width` numbers each, a 0/1 answer and a weight. */
export interface Sample {
  readonly width: number;
  readonly x: Float64Array;
  readonly y: Uint8Array;
  readonly weight: Float64Array;
}

export interface AdditiveModel {
  readonly intercept: number;
  readonly curves: readonly Curve[];
}

export interface FitOptions {
  readonly knots: number;
  /** Penalty on bends of a curve. */
  readonly smooth: number;
  /** Penalty on the size of a curve's values. */
  readonly ridge: number;
}

export const FIT_OPTIONS: FitOptions = { knots: 6, smooth: 2.7, ridge: 1 };
const ITERATIONS = 25;

/**
 * Penalised logistic regression on piecewise linear curves by Newton's method: the same sample gives
 * the same numbers on every machine.
 */
export function fitAdditive(sample: Sample, options: FitOptions = FIT_OPTIONS): AdditiveModel {
  const { width, x, y, weight } = sample;
  const rows = y.length;
  const knots = Array.from({ length: width }, (_, f) => knotsOf(sample, f, options.knots));
  const starts: number[] = [];
  let size = 1;
  for (const k of knots) {
    starts.push(size);
    size += k.length;
  }
  const penalty = penaltyOf(knots, starts, size, options);
  const columns = new Int32Array(rows * width);
  const shares = new Float64Array(rows * width);
  for (let r = 0; r < rows; r++) {
    for (let f = 0; f < width; f++) {
      const [i, share] = place(knots[f] as number[], x[r * width + f] as number);
      columns[r * width + f] = (starts[f] as number) + i;
      shares[r * width + f] = share;
    }
  }
  const beta = new Float64Array(size);
  const index = new Int32Array(1 + 2 * width);
  const value = new Float64Array(1 + 2 * width);
  value[0] = 1;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const hessian = Float64Array.from(penalty);
    const gradient = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += (penalty[i * size + j] as number) * (beta[j] as number);
      gradient[i] = -sum;
    }
    for (let r = 0; r < rows; r++) {
      let odds = beta[0] as number;
      for (let f = 0; f < width; f++) {
        const c = columns[r * width + f] as number;
        const s = shares[r * width + f] as number;
        index[1 + 2 * f] = c;
        value[1 + 2 * f] = 1 - s;
        index[2 + 2 * f] = c + 1;
        value[2 + 2 * f] = s;
        odds += (beta[c] as number) * (1 - s) + (beta[c + 1] as number) * s;
      }
      const p = 1 / (1 + Math.exp(-odds));
      const w = weight[r] as number;
      const pull = w * ((y[r] as number) - p);
      const curvature = w * p * (1 - p);
      for (let a = 0; a < index.length; a++) {
        const va = value[a] as number;
        const ia = index[a] as number;
        gradient[ia] = (gradient[ia] as number) + pull * va;
        const scaled = curvature * va;
        for (let b = 0; b <= a; b++) {
          hessian[ia * size + (index[b] as number)] =
            (hessian[ia * size + (index[b] as number)] as number) + scaled * (value[b] as number);
        }
      }
    }
    const step = solveSymmetric(hessian, gradient, size);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      beta[i] = (beta[i] as number) + (step[i] as number);
      largest = Math.max(largest, Math.abs(step[i] as number));
    }
    if (largest < 1e-7) break;
  }
  return {
    intercept: beta[0] as number,
    curves: knots.map((k, f) => ({
      knots: k,
      values: k.map((_, i) => beta[(starts[f] as number) + i] as number),
    })),
  };
}

/** Evenly spaced weighted quantiles from 1 % to 99 %, rounded so that data and code agree. */
function knotsOf({ width, x, weight }: Sample, feature: number, count: number): number[] {
  const order = Array.from(weight.keys()).sort(
    (a, b) => (x[a * width + feature] as number) - (x[b * width + feature] as number) || a - b,
  );
  const total = weight.reduce((sum, w) => sum + w, 0);
  const knots: number[] = [];
  let cumulated = 0;
  let next = 0;
  for (const row of order) {
    cumulated += weight[row] as number;
    while (next < count && cumulated >= total * (0.01 + (0.98 * next) / (count - 1))) {
      const knot = Math.round((x[row * width + feature] as number) * 1000) / 1000;
      if (knots.length === 0 || knot > (knots[knots.length - 1] as number)) knots.push(knot);
      next++;
    }
  }
  if (knots.length === 1) knots.push((knots[0] as number) + 1);
  return knots;
}

function place(knots: readonly number[], value: number): [number, number] {
  const last = knots.length - 1;
  if (value <= (knots[0] as number)) return [0, 0];
  if (value >= (knots[last] as number)) return [last - 1, 1];
  let i = 0;
  while (value >= (knots[i + 1] as number)) i++;
  const from = knots[i] as number;
  return [i, (value - from) / ((knots[i + 1] as number) - from)];
}

function penaltyOf(
  knots: readonly number[][],
  starts: readonly number[],
  size: number,
  { ridge, smooth }: FitOptions,
): Float64Array {
  const penalty = new Float64Array(size * size);
  penalty[0] = 1e-6;
  knots.forEach((k, f) => {
    const o = starts[f] as number;
    const range = (k[k.length - 1] as number) - (k[0] as number);
    for (let i = 0; i < k.length; i++) penalty[(o + i) * size + o + i] = ridge + 1e-6;
    for (let i = 0; i + 2 < k.length; i++) {
      const a = ((k[i + 1] as number) - (k[i] as number)) / range;
      const b = ((k[i + 2] as number) - (k[i + 1] as number)) / range;
      const bend = [1 / a, -1 / a - 1 / b, 1 / b].map((v) => v * Math.sqrt((a + b) / 2));
      for (let p = 0; p < 3; p++) {
        for (let q = 0; q < 3; q++) {
          const cell = (o + i + p) * size + o + i + q;
          penalty[cell] =
            (penalty[cell] as number) + smooth * (bend[p] as number) * (bend[q] as number);
        }
      }
    }
  });
  return penalty;
}
