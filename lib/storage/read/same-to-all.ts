import type { Fingerprint } from '@/lib/core/model/fingerprint';
import type { Database } from '../db';

/** Our latest messages that are looked at, and others who must have got the same for it to be a mailing. */
const RECENT = 10;
const MANY = 10;

/**
 * Share, 0 to 1, of our recent messages to a contact that ten others or more got word for word
 * (S3.2.2, S4.C1.c). Texts too short to be told have no fingerprint and do not count.
 * @param prints of messages to the contact, newest first
 */
export async function readSameToAll(
  db: Database,
  contact: string,
  prints: readonly Fingerprint[],
): Promise<number> {
  const recent = prints.filter(({ print }) => print !== '').slice(0, RECENT);
  if (recent.length === 0) return 0;
  const shared = await Promise.all(recent.map(({ print }) => isMailing(db, contact, print)));
  return shared.filter(Boolean).length / recent.length;
}

async function isMailing(db: Database, contact: string, print: string): Promise<boolean> {
  const others = new Set<string>();
  await db.prints
    .where('print')
    .equals(print)
    .until(() => others.size >= MANY)
    .each((one) => {
      if (one.contact !== contact) others.add(one.contact);
    });
  return others.size >= MANY;
}
