import type { Cause } from '../model/cause';
import type { Offer, Refusal } from '../model/offer';
import type { Quiet } from '../model/operator-mark';
import type { Tier } from '../model/tier';
import { type Books, judgeCaps } from './judge-caps';

/** What is asked of the books: an offer for a contact as they stand now. */
export interface ReserveAsk extends Books {
  /** Undefined when the catalogue has it no more. */
  readonly offer: Offer | undefined;
  readonly tier: Tier;
  /** What went wrong; null while nobody knows. */
  readonly cause: Cause | null;
  readonly quiet: Quiet | null;
}

/**
 * May this offer be given to this contact now? First what is right, then what is affordable; sums
 * are whole cents of everything reserved or spent. An offer with causes waits until one is known
 * (S4.W2.a); one without goes with a day of the calendar and needs none.
 * @returns why not, or null
 */
export function judgeReserve(ask: ReserveAsk): Refusal | null {
  const { offer, tier, cause, quiet } = ask;
  if (!offer) return 'unknown-offer';
  if (!offer.active) return 'inactive';
  if (quiet) return 'do-not-disturb';
  if (offer.causes.length > 0) {
    if (cause === null) return 'cause-unknown';
    if (!offer.causes.includes(cause)) return 'wrong-cause';
  }
  if (!offer.tiers.includes(tier)) return 'wrong-tier';
  return judgeCaps(offer.cost, tier, ask);
}
