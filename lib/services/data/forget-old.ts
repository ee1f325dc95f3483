import type { DataRules } from '@/lib/core/data/data-rules';
import { monthsBefore } from '@/lib/core/data/retention';
import type { Contact } from '@/lib/core/model/contact';
import { readSlices } from '@/lib/storage/backup/read-slices';
import { lastForgottenItem, readDataRules, readMoment } from '@/lib/storage/data-settings';
import type { Database } from '@/lib/storage/db';
import { readForgettable } from '@/lib/storage/read/forgettable';
import { trimHistory } from '@/lib/storage/write/trim-history';
import { rebuild } from '../fold-contact';
import type { Judging } from '../judging';
import { eraseContacts } from './erase-contact';

const EVERY = 20 * 3_600_000;
/** Contacts of one transaction: recording waits no longer than for these. */
const SLICE = 100;

/** Applies the operator's rules once a day. @returns whether it looked */
export async function forgetDaily(db: Database, judging: Judging): Promise<boolean> {
  const rules = await readDataRules();
  if (rules.olderThan === null && rules.silentFor === null) return false;
  const last = await readMoment(lastForgottenItem);
  if (last !== null && judging.now - last < EVERY && last <= judging.now) return false;
  await forgetOld(db, rules, judging);
  await lastForgottenItem.setValue(judging.now);
  return true;
}

/**
 * Forgets what the rules say, slice by slice, each in a transaction in which it is decided again.
 * @returns how many contacts went whole, and how many facts of others
 */
export async function forgetOld(
  db: Database,
  rules: DataRules,
  judging: Judging,
): Promise<{ contacts: number; facts: number }> {
  const gone = { contacts: 0, facts: 0 };
  for await (const contacts of readSlices<Contact>(db, 'contacts', SLICE)) {
    await db.transaction('rw', db.tables, async () => {
      const { whole, parts, before } = await readForgettable(db, contacts, rules, judging.now);
      if (whole.length > 0) await eraseContacts(db, whole, 'keep');
      gone.contacts += whole.length;
      for (const { contact, facts } of parts) {
        if (before === null) continue;
        await forgetBefore(db, contact, before, facts > 0, judging);
        gone.facts += facts;
      }
    });
  }
  if (rules.olderThan !== null) await forgetSights(db, monthsBefore(rules.olderThan, judging.now));
  return gone;
}

async function forgetBefore(
  db: Database,
  contact: string,
  before: number,
  hasFacts: boolean,
  judging: Judging,
): Promise<void> {
  const summary = await db.summaries.get(contact);
  await db.cases
    .where('contact')
    .equals(contact)
    // One at rest or lost is still the contact's own: without it the tries would begin anew.
    .and(({ id, closedAt }) => closedAt !== null && closedAt < before && id !== summary?.careCase)
    .delete();
  await db.log
    .where('contact')
    .equals(contact)
    .and(({ at }) => at < before)
    .delete();
  if (!hasFacts) return;
  await trimHistory(db, contact, before);
  if (summary) await db.summaries.put(await rebuild(db, summary, judging));
}

/** What sites were like, of nobody. */
async function forgetSights(db: Database, before: number): Promise<void> {
  await db.coverage.filter(({ to }) => to < before).delete();
  await db.health.filter(({ at }) => at < before).delete();
}
