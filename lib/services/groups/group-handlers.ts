import { countMembers } from '@/lib/core/groups/member-counts';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the background does for the page of groups. */
export function groupHandlers(db: Database): Pick<Handlers, 'group/count'> {
  return {
    'group/count': async ({ contact, count }) => {
      const now = Date.now();
      await keepCount(db, contact, count, now, -new Date(now).getTimezoneOffset());
      return null;
    },
  };
}

/**
 * Keeps how many a group has today.
 * @param count null takes today's away
 * @param now ms
 * @throws Error when this is no group that was recorded
 */
export async function keepCount(
  db: Database,
  id: string,
  count: number | null,
  now: number,
  dayOffset: number,
): Promise<void> {
  await db.transaction('rw', db.contacts, async () => {
    const known = await db.contacts.get(id);
    if (known?.kind !== 'group') throw new Error('no group of this id has been recorded');
    const { members = [], ...contact } = known;
    const counts = countMembers(members, count, now, dayOffset);
    await db.contacts.put(counts.length > 0 ? { ...contact, members: counts } : contact);
  });
}
