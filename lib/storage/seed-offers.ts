import type { Transaction } from 'dexie';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { pickLanguage } from '@/lib/i18n/language';

/**
 * Puts the starting catalogue in. Run inside the version change that makes the table, which happens
 * once: what the operator removes later stays removed. Names are in the browser's language, since
 * the operator's own choice can't be awaited there.
 */
export async function seedOffers(tx: Transaction): Promise<void> {
  const language = pickLanguage(globalThis.navigator?.languages ?? []);
  await tx.table('offers').bulkAdd(defaultOffers(language));
}
