import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/core/model/assessment';
import type { Summary } from '@/lib/core/model/summary';
import { stateOf } from '@/lib/core/rhythm/state';
import { activityOf } from '@/lib/core/strategy/tier';
import { chanceBack, NO_RESULTS } from '@/lib/core/today/chance-back';
import { coldOrder } from '@/lib/core/today/cold-order';
import { gainOf } from '@/lib/core/today/rank-today';
import { worthOf } from '@/lib/core/today/worth-of';
import { at, CTX, steady } from '../rhythm/build';

const STRATEGY = { loyalSpend: null };
const MEANS = { tier: 'growth', spend: null } as const;

function summaryOf(over: Partial<Summary> & { level?: Level; risk?: number } = {}): Summary {
  const { level = 'silent', risk = 0.5, ...rest } = over;
  return {
    kind: 'person',
    quiet: null,
    state: stateOf(steady(4, 20), CTX),
    assessment: { level, risk, confidence: 'high', evidence: [], asOf: at(120), dueAt: null },
    ...rest,
  } as unknown as Summary;
}
const orderOf = (summary: Summary, means: Parameters<typeof coldOrder>[1] = MEANS) =>
  coldOrder(summary, means, null, STRATEGY);

describe('coldOrder', () => {
  it('is what writing may save, negated: the index begins with whom to write to first', () => {
    const summary = summaryOf();
    const { tier, spend } = MEANS;
    const activity = activityOf(summary);
    const worth = worthOf({ tier, spend, activity }, { spend: null, activity: null });
    const chance = chanceBack(summary, null, NO_RESULTS);
    expect(orderOf(summary)).toBe(-gainOf({ risk: 0.5, worth, chance }));
    expect(orderOf(summary)).toBeLessThan(0);
  });

  it('puts the greater risk, the dearer tier and the larger spend first', () => {
    const order = (over: Parameters<typeof summaryOf>[0], means = {}) =>
      orderOf(summaryOf(over), { ...MEANS, ...means }) ?? 0;
    expect(order({ risk: 0.9 })).toBeLessThan(order({ risk: 0.2 }));
    expect(order({}, { tier: 'loyal' })).toBeLessThan(order({}, { tier: 'edge' }));
    expect(order({}, { spend: 900_000 })).toBeLessThan(order({}, { spend: 1_000 }));
  });

  it('is there for those alone about whom something can be done', () => {
    for (const level of ['watch', 'declining', 'silent'] as const) {
      expect(orderOf(summaryOf({ level }))).toBeDefined();
    }
    for (const level of ['unknown', 'fine', 'lost'] as const) {
      expect(orderOf(summaryOf({ level }))).toBeUndefined();
    }
    expect(orderOf(summaryOf({ kind: 'group' }))).toBeUndefined();
    expect(orderOf(summaryOf({ quiet: { at: at(1), by: 'words' } }))).toBeUndefined();
  });

  it('weighs in what care led to so far', () => {
    const results = { all: 1, levels: { silent: 0.25 }, causes: {} };
    const less = coldOrder(summaryOf(), MEANS, { tiers: null, results }, STRATEGY) ?? 0;
    expect(less).toBeGreaterThan(orderOf(summaryOf()) ?? 0);
  });
});
