import { readFilter } from '@/lib/core/contacts-list/filter-text';
import type { SavedView } from '@/lib/core/model/saved-view';
import type { Database } from '@/lib/storage/db';

/** Saved views there can be: they stand in one row above the list. */
export const MOST_VIEWS = 50;

/**
 * Keeps a view, new or changed; when it was made stays.
 * @returns why it was refused, or null
 */
export async function saveView(
  db: Database,
  { id, name, query }: Pick<SavedView, 'id' | 'name' | 'query'>,
  now: number,
): Promise<'unreadable' | 'full' | null> {
  if (!readFilter(query)) return 'unreadable';
  return db.transaction('rw', db.views, async () => {
    const before = await db.views.get(id);
    if (!before && (await db.views.count()) >= MOST_VIEWS) return 'full';
    await db.views.put({ id, name: name.trim(), query, createdAt: before?.createdAt ?? now });
    return null;
  });
}
