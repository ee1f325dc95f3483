import { describe, expect, it } from 'vitest';
import { randomStream } from '@/lib/core/random';
import { effectOf } from '@/lib/core/risk/additive';
import { fitAdditive } from '@/test/tools/fit/additive-fit';
import { auc, calibrationError, precisionAt20 } from '@/test/tools/fit/measures';

describe('fitAdditive', () => {
  const random = randomStream(7);
  const rows = 6000;
  const x = new Float64Array(rows * 2).map(() => random() * 4 - 2);
  const truth = (a: number) => 1.5 * Math.abs(a) - 1.5;
  const y = Uint8Array.from({ length: rows }, (_, r) =>
    random() < 1 / (1 + Math.exp(-truth(x[2 * r] as number))) ? 1 : 0,
  );
  const sample = { width: 2, x, y, weight: new Float64Array(rows).fill(1) };

  it('finds a bent curve and leaves a feature without effect flat', () => {
    const { intercept, curves } = fitAdditive(sample, { knots: 7, smooth: 0.5, ridge: 0.1 });
    for (const a of [-1.5, -0.5, 0, 1, 1.8]) {
      const curve = curves[0];
      const flat = curves[1];
      if (!curve || !flat) throw new Error('two curves are expected');
      expect(Math.abs(intercept + effectOf(curve, a) + effectOf(flat, 0) - truth(a))).toBeLessThan(
        0.35,
      );
      expect(Math.abs(effectOf(flat, a) - effectOf(flat, 0))).toBeLessThan(0.3);
    }
  });

  it('gives the same numbers twice', () => {
    expect(fitAdditive(sample)).toEqual(fitAdditive(sample));
  });
});

describe('measures', () => {
  it('counts pairs, ties as half', () => {
    expect(auc([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])).toBe(0.75);
    expect(auc([0, 1], [0.5, 0.5])).toBe(0.5);
  });

  it('finds no error in a true forecast and all of it in a false one', () => {
    const y = Array.from({ length: 1000 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    expect(
      calibrationError(
        y,
        y.map(() => 0.25),
      ),
    ).toBeLessThan(0.01);
    expect(
      calibrationError(
        y,
        y.map(() => 0.75),
      ),
    ).toBeCloseTo(0.5);
  });

  it('takes the 20 highest of each cutoff that has 40', () => {
    const y = Array.from({ length: 50 }, (_, i) => (i < 10 ? 1 : 0));
    const risk = y.map((_, i) => 1 - i / 100);
    expect(precisionAt20([...y, 1], [...risk, 1], [...y.map(() => 1), 2])).toBe(0.5);
  });
});
