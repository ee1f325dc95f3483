import type { LedgerEntry, Offer } from '@/lib/core/model/offer';
import type { Tier } from '@/lib/core/model/tier';
import type { Language } from '@/lib/i18n/language';

/** What is used of a cap, cents. */
export interface BudgetLine {
  readonly cap: number;
  readonly spent: number;
  readonly reserved: number;
}

/** What the page shows; made by the owner from database and strategy. */
export interface OffersData {
  readonly offers: readonly Offer[];
  /** Offers to begin with while the catalogue is empty. */
  readonly starters: readonly Offer[];
  /** Months that have entries and the current one, newest first: `2026-11`. */
  readonly months: readonly string[];
  readonly month: string;
  /** Of the month, newest first. */
  readonly ledger: readonly LedgerEntry[];
  /** Shown names of the ledger's contacts; erased ones are missing. */
  readonly names: ReadonlyMap<string, string>;
  readonly budget: {
    readonly all: BudgetLine;
    readonly tiers: Readonly<Record<Tier, BudgetLine>>;
  };
  /** The words as a customer would read them. */
  readonly render: (offer: Offer, language: Language) => string;
  readonly csv: () => string;
}
