import { solveSymmetric } from './solve';

/** Weighted logistic regression of an answer on one number: [shift, scale]. */
export function fitLine(
  odds: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): [number, number] {
  let shift = 0;
  let scale = 1;
  for (let iteration = 0; iteration < 50; iteration++) {
    const gradient = new Float64Array(2);
    const hessian = new Float64Array([1e-9, 0, 0, 1e-9]);
    for (let i = 0; i < y.length; i++) {
      const x = odds[i] as number;
      const p = 1 / (1 + Math.exp(-shift - scale * x));
      const pull = (weight[i] as number) * ((y[i] as number) - p);
      const curvature = (weight[i] as number) * p * (1 - p);
      gradient[0] = (gradient[0] as number) + pull;
      gradient[1] = (gradient[1] as number) + pull * x;
      hessian[0] = (hessian[0] as number) + curvature;
      hessian[2] = (hessian[2] as number) + curvature * x;
      hessian[3] = (hessian[3] as number) + curvature * x * x;
    }
    const step = solveSymmetric(hessian, gradient, 2);
    shift += step[0] as number;
    scale += step[1] as number;
    if (Math.abs(step[0] as number) + Math.abs(step[1] as number) < 1e-10) break;
  }
  return [shift, scale];
}
