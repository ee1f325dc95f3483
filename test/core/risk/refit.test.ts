import { describe, expect, it } from 'vitest';
import { randomStream } from '@/lib/core/random';
import type { Moment } from '@/lib/core/risk/backtest-report';
import { refit } from '@/lib/core/risk/refit';

/** Weeks whose truth lies `off` log-odds beside what was said, from `from` to `to`. */
function weeks(off: number, from: number, to: number, seed = 1): Moment[] {
  const random = randomStream(seed);
  const moments: Moment[] = [];
  for (let week = from; week < to; week++) {
    for (let contact = 0; contact < 60; contact++) {
      const odds = -3 + 5 * random();
      const truth = 1 / (1 + Math.exp(-odds - off));
      moments.push({
        contact,
        week,
        risk: 1 / (1 + Math.exp(-odds)),
        flagged: false,
        silence: 3,
        left: random() < truth ? 1 : 0,
      });
    }
  }
  return moments;
}

describe('refit', () => {
  it('learns a level that is off', () => {
    const line = refit(weeks(1.2, 0, 50));
    expect(line?.shift).toBeGreaterThan(0.9);
    expect(line?.scale).toBeCloseTo(1, 0);
  });

  it('is thrown away when the shipped risk is right, or later weeks are otherwise', () => {
    expect(refit(weeks(0, 0, 50))).toBeNull();
    expect(refit([...weeks(1.2, 0, 33), ...weeks(-0.5, 33, 50, 2)])).toBeNull();
  });

  it('leaves a short history alone', () => {
    expect(refit(weeks(1.2, 0, 5))).toBeNull();
  });
});
