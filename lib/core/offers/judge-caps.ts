import { operatorDay } from '../calendar/operator-day';
import type { LedgerEntry, Refusal } from '../model/offer';
import type { Tier } from '../model/tier';
import type { Strategy } from '../strategy/strategy';
import { budgetLeft, budgetOf } from './budget-left';
import { monthOf } from './month-of';

/** A contact, what was given so far, and the rules it is judged by. */
export interface Books {
  readonly contact: string;
  /** All of this contact in the strategy's days, and all of the month; more does no harm. */
  readonly entries: readonly LedgerEntry[];
  readonly strategy: Pick<Strategy, 'tiers' | 'perMonth' | 'perContactDays'>;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/**
 * Does the money allow it: for the contact in the strategy's days, for the tier in the month, for
 * the month. What costs nothing is always allowed.
 * @param cost cents
 */
export function judgeCaps(cost: number, tier: Tier, books: Books): Refusal | null {
  if (cost === 0) return null;
  const { strategy, now, dayOffset, entries } = books;
  const month = budgetLeft(entries, strategy, monthOf(now, dayOffset));
  if (cost > contactBudget(tier, books).left) return 'contact-cap';
  if (cost > month.tiers[tier].left) return 'tier-cap';
  if (cost > month.all.left) return 'month-cap';
  return null;
}

/** What is left for one contact. */
export function contactBudget(tier: Tier, books: Books) {
  return budgetOf(givenLately(books), books.strategy.tiers[tier].perContact);
}

/** Entries of the contact in the strategy's days that were not taken back. */
export function givenLately({
  contact,
  entries,
  strategy,
  now,
  dayOffset,
}: Books): readonly LedgerEntry[] {
  const today = operatorDay(now, dayOffset);
  return entries.filter(
    (entry) =>
      entry.contact === contact &&
      entry.state !== 'void' &&
      today - operatorDay(entry.reservedAt, dayOffset) < strategy.perContactDays,
  );
}
