import type { LedgerEntry, Offer } from '@/lib/core/model/offer';
import type { MonthBudget } from '@/lib/core/offers/budget-left';

/** What the page shows; made by the owner from database and strategy. */
export interface OffersData {
  readonly offers: readonly Offer[];
  /** Months that have entries and the current one, newest first: `2026-11`. */
  readonly months: readonly string[];
  readonly month: string;
  /** Of the month, newest first. */
  readonly ledger: readonly LedgerEntry[];
  /** Shown names of the ledger's contacts; erased ones are missing. */
  readonly names: ReadonlyMap<string, string>;
  readonly budget: MonthBudget;
  readonly csv: () => string;
}
