import { browser } from 'wxt/browser';
import type { Database } from '@/lib/storage/db';
import { seedOffers } from '@/lib/storage/seed-offers';
import { tellTabs } from '../nudge';

/** Secrets that live only until the browser closes. */
const SECRETS = ['modelKey', 'vault'];

/**
 * Leaves the extension as it was installed: no row, no setting, no key. What the browser itself
 * keeps, the leave to read sites, is the operator's to take back there.
 */
export async function eraseAll(db: Database): Promise<void> {
  const sites = new Set((await db.contacts.orderBy('site').uniqueKeys()).map(String));
  await db.transaction('rw', db.tables, async (tx) => {
    for (const table of db.tables) await table.clear();
    await seedOffers(tx);
  });
  await browser.storage.local.clear();
  await browser.storage.session.remove(SECRETS);
  await tellTabs(sites);
}
