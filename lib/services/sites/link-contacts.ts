import { type ContactLink, linkId } from '@/lib/core/model/contact-link';
import { MessageError } from '@/lib/messaging/message-error';
import type { Database } from '@/lib/storage/db';

/** Links of one contact, refused suggestions with them, at most. */
const MOST = 100;

/**
 * Notes that two contacts are one person, or surely are not. Neither contact is touched.
 * @throws MessageError for contacts that are not known, groups, or two of one account
 */
export async function linkContacts(
  db: Database,
  { contacts, same, reason }: Pick<ContactLink, 'contacts' | 'same' | 'reason'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.links, db.contacts, async () => {
    const [one, other] = await db.contacts.bulkGet([...contacts]);
    if (!one || !other || one.id === other.id) throw new MessageError('no such two contacts');
    if (one.kind === 'group' || other.kind === 'group') {
      throw new MessageError('a group is nobody to link');
    }
    if (one.site === other.site && one.scope === other.scope) {
      throw new MessageError('two contacts of one account are two people');
    }
    const id = linkId(one.id, other.id);
    for (const contact of contacts) {
      const count = await db.links.where('contacts').equals(contact).count();
      if (count >= MOST) throw new MessageError(`no more than ${MOST} links of one contact`);
    }
    await db.links.put({ id, contacts: [one.id, other.id], same, reason, at: now });
  });
}

/** Takes a link, or a refusal, back. */
export async function unlinkContacts(
  db: Database,
  [one, other]: readonly [string, string],
): Promise<void> {
  await db.links.delete(linkId(one, other));
}
