import type { PageFields } from '@/lib/core/model/profile';
import type { Database } from '@/lib/storage/db';

/**
 * Keeps what a CRM page tells of a contact beside the operator's own entries, which it never touches.
 * The page's last word replaces what it said before. Call inside a transaction over `profiles`.
 */
export async function noteFields(db: Database, id: string, seen: PageFields): Promise<void> {
  const own = await db.profiles.get(id);
  if (JSON.stringify(own?.seen) !== JSON.stringify(seen)) {
    await db.profiles.put({ ...own, id, seen });
  }
}
