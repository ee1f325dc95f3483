import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { linkContacts, unlinkContacts } from './link-contacts';

/** What the background does about the same person on two sites. */
export function linkHandlers(db: Database): Pick<Handlers, 'link/save' | 'link/remove'> {
  return {
    'link/save': async (link) => {
      await linkContacts(db, link, Date.now());
      return null;
    },
    'link/remove': async ({ contacts }) => {
      await unlinkContacts(db, contacts);
      return null;
    },
  };
}
