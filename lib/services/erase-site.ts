import type { Database } from '@/lib/storage/db';

/** Forgets a site whole: its contacts, their history and marks, its coverage and health. */
export async function eraseSite(db: Database, site: string): Promise<void> {
  const tables = [db.contacts, db.chunks, db.summaries, db.coverage, db.health, db.log, db.learned];
  await db.transaction('rw', tables, async () => {
    const contacts = await db.contacts.where('site').equals(site).primaryKeys();
    for (const contact of contacts) {
      await db.chunks
        .where('[contact+from]')
        .between([contact, Number.NEGATIVE_INFINITY], [contact, Number.POSITIVE_INFINITY])
        .delete();
    }
    await db.log.where('contact').anyOf(contacts).delete();
    await db.summaries.bulkDelete(contacts);
    await db.contacts.bulkDelete(contacts);
    await db.coverage
      .where('[site+from]')
      .between([site, Number.NEGATIVE_INFINITY], [site, Number.POSITIVE_INFINITY])
      .delete();
    await db.learned.delete(site);
    await db.health.where('site').equals(site).delete();
  });
}
