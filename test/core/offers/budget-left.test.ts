import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTRY_STATES, type LedgerEntry } from '@/lib/core/model/offer';
import { TIERS } from '@/lib/core/model/tier';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { judgeCaps } from '@/lib/core/offers/judge-caps';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';

const NOW = Date.UTC(2026, 10, 20, 9);
const cents = fc.integer({ min: 0, max: 1e10 });

const entries: fc.Arbitrary<LedgerEntry[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    offer: fc.constant('o'),
    offerName: fc.constant('o'),
    kind: fc.constant('benefit' as const),
    contact: fc.constantFrom('a', 'b'),
    tier: fc.constantFrom(...TIERS),
    cause: fc.constant(null),
    cost: cents,
    month: fc.constantFrom('2026-11', '2026-10'),
    state: fc.constantFrom(...ENTRY_STATES),
    reservedAt: fc.integer({ min: NOW - 1e10, max: NOW + 1e9 }),
    settledAt: fc.constant(null),
  }),
  { maxLength: 30 },
);

const strategies: fc.Arbitrary<Strategy> = fc
  .record({ perMonth: cents, perContact: cents, perTierMonth: cents })
  .map(({ perMonth, ...caps }) => {
    const [loyal, growth, edge] = TIERS.map((tier) => ({
      ...DEFAULT_STRATEGY.tiers[tier],
      ...caps,
    }));
    return { ...DEFAULT_STRATEGY, perMonth, tiers: { loyal, growth, edge } as Strategy['tiers'] };
  });

test('whatever the books and however low the caps: whole cents, nothing negative, never a throw', () => {
  fc.assert(
    fc.property(
      entries,
      strategies,
      cents,
      fc.constantFrom(...TIERS),
      (books, strategy, cost, tier) => {
        const { tiers, all } = budgetLeft(books, strategy, '2026-11');
        for (const { cap, reserved, spent, left } of [all, ...Object.values(tiers)]) {
          for (const amount of [cap, reserved, spent, left]) {
            expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
          }
          expect(left).toBe(Math.max(0, cap - reserved - spent));
        }
        expect(TIERS.reduce((sum, t) => sum + tiers[t].spent, 0)).toBe(all.spent);
        const asked = { contact: 'a', entries: books, strategy, now: NOW, dayOffset: 480 };
        if (judgeCaps(cost, tier, asked) === null && cost > 0) {
          expect(cost).toBeLessThanOrEqual(Math.min(all.left, tiers[tier].left));
        }
        expect(judgeCaps(0, tier, asked)).toBeNull();
      },
    ),
  );
});
