import type { Database } from '@/lib/storage/db';
import { careTables, followContact } from './care/follow-contact';
import { rejudge } from './fold-contact';
import type { Judging } from './judging';

/** Judges one contact afresh because something it depends on changed; one not recorded is left. */
export async function judgeAgain(db: Database, contact: string, judging: Judging): Promise<void> {
  await db.transaction('rw', [db.summaries, db.chunks, ...careTables(db)], async () => {
    const summary = await db.summaries.get(contact);
    if (!summary) return;
    const judged = await rejudge(db, summary, judging);
    await db.summaries.put(await followContact(db, summary, judged, [], judging));
  });
}
