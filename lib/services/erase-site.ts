import type { Database } from '@/lib/storage/db';

/**
 * Forgets a site whole: its contacts, their history, marks, cases and profiles, what was given to
 * them, its coverage and health. Offers and saved replies belong to no site and stay; so does what the
 * operator taught of the page, which holds nothing of anybody.
 */
export async function eraseSite(db: Database, site: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const contacts = await db.contacts.where('site').equals(site).primaryKeys();
    for (const contact of contacts) {
      const all = [
        [contact, Number.NEGATIVE_INFINITY],
        [contact, Number.POSITIVE_INFINITY],
      ] as const;
      await db.chunks
        .where('[contact+from]')
        .between(...all)
        .delete();
      await db.prints
        .where('[contact+at]')
        .between(...all)
        .delete();
    }
    for (const table of [db.log, db.cases, db.ledger]) {
      await table.where('contact').anyOf(contacts).delete();
    }
    await db.links.where('contacts').anyOf(contacts).delete();
    const erased = new Set(contacts);
    await db.tasks.filter(({ id }) => erased.has(id.split(':')[1] ?? '')).delete();
    await db.summaries.bulkDelete(contacts);
    await db.profiles.bulkDelete(contacts);
    await db.contacts.bulkDelete(contacts);
    await db.coverage
      .where('[site+from]')
      .between([site, Number.NEGATIVE_INFINITY], [site, Number.POSITIVE_INFINITY])
      .delete();
    for (const table of [db.learned, db.checks, db.fingerprints]) await table.delete(site);
    await db.health.where('site').equals(site).delete();
  });
}
