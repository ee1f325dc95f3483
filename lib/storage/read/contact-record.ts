import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import type { Database } from '../db';
import { readHistorySince } from './history';

/** Days of history a contact's picture shows: 26 weeks and the current one. */
export const WINDOW_DAYS = 27 * 7;

export interface ContactRecord {
  readonly contact: Contact;
  readonly summary: Summary;
  /** Facts of the window, by time. */
  readonly facts: readonly Interaction[];
}

/** All that is recorded of a contact in the window, or null when nothing is. */
export async function readContactRecord(
  db: Database,
  id: string,
  now: number,
): Promise<ContactRecord | null> {
  const [contact, summary] = await Promise.all([db.contacts.get(id), db.summaries.get(id)]);
  if (!contact || !summary) return null;
  return { contact, summary, facts: await readHistorySince(db, id, now - WINDOW_DAYS * DAY) };
}

/** Contacts, summaries and cases of some ids, those that were never recorded left out. */
export async function readSummaries(
  db: Database,
  ids: readonly string[],
): Promise<{ contact: Contact; summary: Summary; care: CareCase | null }[]> {
  const [contacts, summaries] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    db.summaries.bulkGet([...ids]),
  ]);
  const cases = await db.cases.bulkGet(summaries.map((summary) => summary?.careCase ?? ''));
  return ids.flatMap((_, i) => {
    const contact = contacts[i];
    const summary = summaries[i];
    return contact && summary ? [{ contact, summary, care: cases[i] ?? null }] : [];
  });
}
