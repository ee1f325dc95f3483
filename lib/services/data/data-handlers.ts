import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { armDue } from '../due';
import { tellTabs } from '../nudge';
import { forgetInPages } from '../page-state';
import { eraseContacts } from './erase-contact';

/** What the background does about the operator's data as a whole. */
export function dataHandlers(db: Database): Pick<Handlers, 'contact/erase'> {
  return {
    'contact/erase': async ({ contact }) => {
      const site = (await db.contacts.get(contact))?.site;
      await eraseContacts(db, [contact], 'keep');
      await forgetInPages(new Set([contact]));
      await armDue(db, Date.now());
      if (site) await tellTabs(new Set([site]));
      return null;
    },
  };
}
