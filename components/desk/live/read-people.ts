import type { CarePerson } from '@/lib/core/calendar/tasks/care-person';
import type { Contact } from '@/lib/core/model/contact';
import { knownProfile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import type { Database } from '@/lib/storage/db';

/** A recorded person with their tier. */
export interface Person extends CarePerson {
  readonly contact: Contact;
  readonly summary: Summary;
}

/** Everybody who is recorded, groups left out. */
export async function readPeople(db: Database, strategy: Strategy): Promise<Person[]> {
  const [contacts, summaries, profiles, learned] = await Promise.all([
    db.contacts.toArray(),
    db.summaries.toArray(),
    db.profiles.toArray(),
    db.learned.toArray(),
  ]);
  const summaryOf = new Map(summaries.map((summary) => [summary.id, summary]));
  const profileOf = new Map(profiles.map((profile) => [profile.id, knownProfile(profile)]));
  const tiersOf = new Map(learned.map(({ site, tiers }) => [site, tiers]));
  return contacts.flatMap((contact) => {
    const summary = summaryOf.get(contact.id);
    if (contact.kind !== 'person' || !summary) return [];
    const profile = profileOf.get(contact.id) ?? null;
    const tier = tierOf(summary, profile, tiersOf.get(contact.site), strategy);
    return [{ contact, summary, profile, tier }];
  });
}
