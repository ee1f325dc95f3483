import type { Database } from '@/lib/storage/db';
import { armDue } from './due';
import { tellTabs } from './nudge';

/** What follows every mark on a contact: the next due time, and the badges of its site. */
export async function afterMark(db: Database, contact: string): Promise<null> {
  const summary = await db.summaries.get(contact);
  await armDue(db, Date.now());
  if (summary) await tellTabs(new Set([summary.site]));
  return null;
}
