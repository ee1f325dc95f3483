import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Cause } from '@/lib/core/model/cause';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import { TIERS } from '@/lib/core/model/tier';
import { stateOf } from '@/lib/core/rhythm/state';
import { DEFAULT_STRATEGY, strategySchema } from '@/lib/core/strategy/strategy';
import { chanceBack, NO_RESULTS, ownResults } from '@/lib/core/today/chance-back';
import { worthOf } from '@/lib/core/today/worth-of';

const NOW = Date.UTC(2026, 10, 20, 9);
const LINE = { spend: 200_000, activity: 18 };

describe('worth', () => {
  const amount = fc.oneof(fc.nat(1e9), fc.constantFrom(0, 1e10));

  test('rises with spend and with tier, and stays within its bounds', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...TIERS), (a, b, tier) => {
        const of = (spend: number) => worthOf({ tier, spend, activity: 3 }, LINE);
        expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
        expect(of(a)).toBeGreaterThan(0);
        expect(of(a)).toBeLessThan(1.5);
        const tiers = (['edge', 'growth', 'loyal'] as const).map((each) =>
          worthOf({ tier: each, spend: a, activity: 3 }, LINE),
        );
        expect([...tiers].sort((x, y) => x - y)).toEqual(tiers);
      }),
    );
  });

  test('asks activity where no spend is known, also without learned lines', () => {
    const none = { spend: null, activity: null };
    const of = (activity: number) => worthOf({ tier: 'growth', spend: null, activity }, none);
    expect(of(20)).toBeGreaterThan(of(2));
    expect(of(18)).toBe(0.5);
    expect(of(Number.NaN)).toBe(0.25);
  });
});

const silentFor = (days: number) => {
  const facts: Interaction[] = Array.from({ length: 20 }, (_, i) => ({
    id: i.toString(16).padStart(16, '0'),
    at: NOW - days * DAY - i * 3 * DAY,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 9,
    origin: 'thread',
    native: true,
  }));
  const assessment = { level: 'silent', asOf: NOW } as never;
  return { state: stateOf(facts, { dayOffset: 480 }), assessment };
};

const ended = (came: boolean, risk: number, cause: Cause | null = null): CareCase => {
  const opening = { n: 0, at: NOW - 60 * DAY, kind: 'flagged', level: 'silent', risk } as const;
  const known = { n: 1, at: NOW - 50 * DAY, kind: 'cause', by: 'operator', note: '' } as const;
  const at = NOW - 40 * DAY;
  const end = came
    ? ({ n: 2, at, kind: 'recovered', by: 'rhythm' } as const)
    : ({ n: 2, at, kind: 'rested', by: 'tries' } as const);
  const events = cause ? [opening, { ...known, cause }, end] : [opening, end];
  return {
    id: '1'.padStart(32, '0'),
    contact: 'a',
    site: 'test',
    events,
    state: came ? 'recovered' : 'resting',
    openedAt: NOW - 60 * DAY,
    closedAt: null,
    tier: 'growth',
    held: false,
    drawn: false,
    usualGap: 3,
  };
};
const many = (n: number, make: () => CareCase) => Array.from({ length: n }, make);

describe('the chance to come back', () => {
  test('falls the longer they are silent beyond their rhythm', () => {
    const chances = [5, 20, 60, 200].map((days) => chanceBack(silentFor(days), null, NO_RESULTS));
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
  });

  test('nothing known changes nothing, and little changes little', () => {
    expect(ownResults([], 7, NOW)).toEqual(NO_RESULTS);
    const one = ownResults([ended(true, 0.9)], 7, NOW);
    expect(one.all).toBeCloseTo(6 / 5.1);
    const lots = ownResults(
      many(200, () => ended(true, 0.9)),
      7,
      NOW,
    );
    expect(lots.all).toBeGreaterThan(8);
  });

  test('a cause that is mended well is worth more, one that is not less', () => {
    const own = ownResults(
      [
        ...many(20, () => ended(true, 0.5, 'experience')),
        ...many(20, () => ended(false, 0.5, 'competitor')),
      ],
      7,
      NOW,
    );
    const of = (cause: Cause | null) => chanceBack(silentFor(400), cause, own);
    expect(of('experience')).toBeGreaterThan(of(null));
    expect(of('competitor')).toBeLessThan(of(null));
    expect(of('need')).toBe(of(null));
  });

  test('is a chance, whatever the results', () => {
    const results = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(results, fc.integer({ min: 0, max: 2000 }), (cases, days) => {
        const own = ownResults(
          cases.map(([came, risk]) => ended(came, risk)),
          7,
          NOW,
        );
        const chance = chanceBack(silentFor(days), null, own);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(0.95);
      }),
    );
  });

  test('who is left alone on purpose, and who is still cared for, tells nothing', () => {
    const open = { ...ended(true, 0.9), events: [ended(true, 0.9).events[0]] } as CareCase;
    expect(ownResults([{ ...ended(true, 0.9), held: true }, open], 7, NOW)).toEqual(NO_RESULTS);
  });
});

describe('the daily capacity', () => {
  test('is 20 in a strategy that was kept before there was one', () => {
    const { dailyCapacity: _, ...older } = DEFAULT_STRATEGY;
    expect(strategySchema.parse(older)).toEqual(DEFAULT_STRATEGY);
  });

  test.each([0, 501, 2.5])('%d is refused', (dailyCapacity) => {
    expect(strategySchema.safeParse({ ...DEFAULT_STRATEGY, dailyCapacity }).success).toBe(false);
  });
});
