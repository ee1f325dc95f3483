import type { LedgerEntry } from '../model/offer';
import { TIERS, type Tier } from '../model/tier';
import type { Strategy } from '../strategy/strategy';

/** One cap and what became of it, cents. */
export interface Budget {
  readonly cap: number;
  readonly reserved: number;
  readonly spent: number;
  /** Never negative: a cap lowered below what is spent leaves nothing. */
  readonly left: number;
}

/** The budgets of a month. */
export interface MonthBudget {
  readonly tiers: Readonly<Record<Tier, Budget>>;
  readonly all: Budget;
}

/**
 * What is left of a month's budgets. What is reserved counts as spent until it is taken back.
 * @param month `2026-11`, see `monthOf`
 */
export function budgetLeft(
  entries: readonly LedgerEntry[],
  strategy: Pick<Strategy, 'tiers' | 'perMonth'>,
  month: string,
): MonthBudget {
  const inMonth = entries.filter((entry) => entry.month === month);
  const ofTier = (tier: Tier) =>
    budgetOf(
      inMonth.filter((entry) => entry.tier === tier),
      strategy.tiers[tier].perTierMonth,
    );
  const tiers = Object.fromEntries(TIERS.map((tier) => [tier, ofTier(tier)]));
  return { tiers: tiers as Record<Tier, Budget>, all: budgetOf(inMonth, strategy.perMonth) };
}

/** What entries take of a cap. */
export function budgetOf(entries: readonly LedgerEntry[], cap: number): Budget {
  const sum = (state: LedgerEntry['state']) =>
    entries.reduce((total, entry) => total + (entry.state === state ? entry.cost : 0), 0);
  const [reserved, spent] = [sum('reserved'), sum('spent')];
  return { cap, reserved, spent, left: Math.max(0, cap - reserved - spent) };
}
