import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { SLOT } from '@/lib/core/rhythm/slots';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { activityOf, tierOf, tierThresholds } from '@/lib/core/strategy/tier';
import { NOW, summary } from '../care/case/example';

function active(days: number, silentDays = 1) {
  const one = summary('fine');
  one.state[SLOT.in90] = days;
  one.state[SLOT.lastIn] = NOW - silentDays * DAY;
  return one;
}

describe('tierThresholds', () => {
  test('about 10, 30 and 60 of 100 (S0.4.a)', () => {
    const crowd = Array.from({ length: 200 }, (_, i) => i);
    const thresholds = tierThresholds(crowd, DEFAULT_STRATEGY);
    const tiers = crowd.map((days) => tierOf(active(days), null, thresholds, DEFAULT_STRATEGY));
    const share = (tier: string) => tiers.filter((t) => t === tier).length / crowd.length;
    expect([share('loyal'), share('growth'), share('edge')]).toEqual([0.1, 0.3, 0.6]);
  });

  test('no tier takes more than its share, whatever the activities', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10 }), (crowd) => {
        const t = tierThresholds(crowd, DEFAULT_STRATEGY);
        const atLeast = (least = 0) => crowd.filter((a) => a >= least).length;
        expect(atLeast(t?.loyal)).toBeLessThanOrEqual(Math.round(crowd.length * 0.1));
        expect(atLeast(t?.growth)).toBeLessThanOrEqual(Math.round(crowd.length * 0.4));
      }),
      { seed: 21 },
    );
  });

  test('says nothing of a handful', () => {
    expect(tierThresholds([1, 2, 3], DEFAULT_STRATEGY)).toBeNull();
  });
});

describe('tierOf', () => {
  const thresholds = { loyal: 20, growth: 8 };
  const of = (days: number, profile: Parameters<typeof tierOf>[1] = null) =>
    tierOf(active(days), profile, thresholds, DEFAULT_STRATEGY);

  test('the operator’s word, then the year’s spend, then activity', () => {
    expect(of(30, { tier: 'edge', spend: 900_000 })).toBe('edge');
    expect(of(1, { spend: 200_000 })).toBe('loyal');
    expect(of(9, { spend: 199_999 })).toBe('growth');
    expect([of(20), of(8), of(7.9)]).toEqual(['loyal', 'growth', 'edge']);
  });

  test('without thresholds everybody is in the middle', () => {
    expect(tierOf(active(30), null, null, DEFAULT_STRATEGY)).toBe('growth');
  });

  test('silence of a season does not cost a loyal customer their tier', () => {
    expect(activityOf(active(24, 89))).toBe(24);
    expect(activityOf(active(24, 180))).toBeCloseTo(12);
  });
});
