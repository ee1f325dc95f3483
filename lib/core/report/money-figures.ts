import type { Span } from '../coverage/sight';
import type { LedgerEntry } from '../model/offer';
import { isIn } from './case-figures';

/** What the ledger tells of a stretch. */
export interface MoneyFigures {
  /** Given in the stretch: seen sent. */
  readonly spent: readonly LedgerEntry[];
  /** Cents. */
  readonly cost: number;
  /** Set aside and given up in the stretch: taken back, or never sent. */
  readonly lapsed: readonly LedgerEntry[];
}

export function moneyFigures(ledger: readonly LedgerEntry[], span: Span): MoneyFigures {
  const settled = ledger.filter(({ settledAt }) => settledAt !== null && isIn(settledAt, span));
  const spent = settled.filter(({ state }) => state === 'spent');
  return {
    spent,
    cost: spent.reduce((sum, { cost }) => sum + cost, 0),
    lapsed: settled.filter(({ state }) => state === 'void'),
  };
}
