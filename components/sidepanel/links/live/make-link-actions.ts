import type { Language } from '@/lib/i18n/language';
import { ask } from '@/lib/messaging/client';
import type { Database } from '@/lib/storage/db';
import type { LinkActions } from '../links-view';
import { isOfSameAccount, personOf } from './read-links';

const FOUND = 5;

/** Links in the running extension: read here, written by the background. */
export function makeLinkActions(db: Database, language: Language): LinkActions {
  return {
    link: async (contact, other, same, reason) => {
      await ask('link/save', { contacts: [contact, other], same, reason });
    },
    unlink: async (contact, other) => {
      await ask('link/remove', { contacts: [contact, other] });
    },
    search: async (contact, query) => {
      const me = await db.contacts.get(contact);
      if (!me) return [];
      const wanted = query.trim().toLowerCase();
      const found = await db.contacts
        .filter(
          (one) =>
            one.kind === 'person' &&
            !isOfSameAccount(one, me) &&
            one.name.toLowerCase().includes(wanted),
        )
        .limit(FOUND)
        .toArray();
      return Promise.all(found.map((one) => personOf(db, one, 'operator', true, language)));
    },
  };
}
