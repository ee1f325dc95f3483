import type { Database } from '@/lib/storage/db';
import { eraseContacts } from './data/erase-contact';

/**
 * Forgets a site whole: its contacts, their history, marks, notes, cases and profiles, what was given
 * to them, its coverage and health. Offers and saved replies belong to no site and stay; so does what the
 * operator taught of the page, which holds nothing of anybody.
 */
export async function eraseSite(db: Database, site: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const contacts = await db.contacts.where('site').equals(site).primaryKeys();
    await eraseContacts(db, contacts, 'erase');
    await db.coverage
      .where('[site+from]')
      .between([site, Number.NEGATIVE_INFINITY], [site, Number.POSITIVE_INFINITY])
      .delete();
    for (const table of [db.learned, db.checks, db.fingerprints]) await table.delete(site);
    await db.health.where('site').equals(site).delete();
  });
}
