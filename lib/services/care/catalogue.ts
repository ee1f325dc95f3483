import type { Offer } from '@/lib/core/model/offer';
import { lintOffer, type OfferFault } from '@/lib/core/offers/lint-offer';
import type { Database } from '@/lib/storage/db';

/**
 * Keeps an offer, new or changed. Entries that were made of it keep what they were made of.
 * @returns why it is not kept, or null
 */
export async function saveOffer(db: Database, offer: Offer): Promise<OfferFault | null> {
  const hard = lintOffer(offer).find(({ severity }) => severity === 'hard');
  if (hard) return hard.fault;
  await db.offers.put(offer);
  return null;
}

/** Takes an offer out of the catalogue; one that was ever reserved is switched off and stays. */
export async function removeOffer(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.offers, db.ledger, async () => {
    const used = await db.ledger.filter((entry) => entry.offer === id).first();
    if (used) await db.offers.update(id, { active: false });
    else await db.offers.delete(id);
  });
}
