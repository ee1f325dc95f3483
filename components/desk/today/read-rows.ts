import type { Shifts } from '@/lib/core/calendar/shifts';
import { snoozeLimitDays } from '@/lib/core/care/is-flagged';
import { judgeCare } from '@/lib/core/care/judge-care';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import { DAY } from '@/lib/core/model/interaction';
import type { NextStep } from '@/lib/core/model/next-step';
import { knownProfile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Tier } from '@/lib/core/model/tier';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import { coldStep, isWaitPutOff } from '@/lib/core/today/left-out';
import type { WaitingItem } from '@/lib/core/today/rank-today';
import { waitOf } from '@/lib/core/waiting/wait-of';
import type { Database } from '@/lib/storage/db';
import { readCareRecord } from '@/lib/storage/read/care-record';

/** What the operator set, and the moment. */
export interface TodaySetting {
  readonly strategy: Strategy;
  readonly shifts: Shifts;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/** A recorded person, and what decides about them. */
export interface KnownPerson {
  readonly contact: Contact;
  readonly summary: Summary;
  readonly care: CareCase | null;
  readonly tier: Tier;
}

/** Waits that began this long ago are looked for once, not live: most of them were never answered. */
export const RECENT_WAITS = 30 * DAY;

/** Who waits, of those who began to lately and of some more. */
export async function readWaiting(
  db: Database,
  more: readonly string[],
  setting: TodaySetting,
): Promise<WaitingItem[]> {
  const [recent, others] = await Promise.all([
    db.summaries
      .where('waitingSince')
      .above(setting.now - RECENT_WAITS)
      .toArray(),
    db.summaries.bulkGet([...more]),
  ]);
  return [...recent, ...others].flatMap((summary) => (summary ? itemOf(summary, setting) : []));
}

function itemOf(summary: Summary, { shifts, now, dayOffset }: TodaySetting): WaitingItem[] {
  if (summary.kind !== 'person' || isWaitPutOff(summary, now)) return [];
  const wait = waitOf(summary, shifts, now, dayOffset);
  return wait ? [{ contact: summary.id, wait }] : [];
}

/** Ids of those whose wait began long ago and who still write. Read in slices. */
export async function readOldWaits(db: Database, setting: TodaySetting): Promise<string[]> {
  const keys = await db.summaries
    .where('waitingSince')
    .belowOrEqual(setting.now - RECENT_WAITS)
    .primaryKeys();
  const found: string[] = [];
  for (let i = 0; i < keys.length; i += 500) {
    const slice = await db.summaries.bulkGet(keys.slice(i, i + 500));
    for (const summary of slice) {
      if (summary && itemOf(summary, setting).length > 0) found.push(summary.id);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

/** These people, in this order; groups and those not recorded left out. */
export async function readKnown(
  db: Database,
  ids: readonly string[],
  strategy: Strategy,
): Promise<KnownPerson[]> {
  const [contacts, summaries, profiles, learned] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    db.summaries.bulkGet([...ids]),
    db.profiles.bulkGet([...ids]),
    db.learned.toArray(),
  ]);
  const cases = await db.cases.bulkGet(summaries.map((summary) => summary?.careCase ?? ''));
  const lines = new Map(learned.map(({ site, tiers }) => [site, tiers]));
  return ids.flatMap((_, i): KnownPerson[] => {
    const [contact, summary, profile] = [contacts[i], summaries[i], profiles[i]];
    if (contact?.kind !== 'person' || !summary) return [];
    const tier = tierOf(
      summary,
      profile && knownProfile(profile),
      lines.get(contact.site),
      strategy,
    );
    return [{ contact, summary, care: cases[i] ?? null, tier }];
  });
}

/** Who of these still asks for something now. */
export function stillCold(known: readonly KnownPerson[], setting: TodaySetting): KnownPerson[] {
  return known.filter(
    ({ summary, care, tier }) =>
      coldStep(summary, care, tier, setting.strategy, setting.now) !== null,
  );
}

/** The next step as card and panel say it: a check-in may have to be an apology, which the whole record tells. */
export async function readStep(
  db: Database,
  contact: string,
  setting: TodaySetting,
): Promise<NextStep | null> {
  const { now, dayOffset } = setting;
  const record = await readCareRecord(db, contact, now, monthOf(now, dayOffset));
  return record && judgeCare(record, setting).step;
}

/** The part of a row that tells who. */
export function personOf(
  { contact, summary, tier }: KnownPerson,
  siteName: (site: string) => string,
) {
  return {
    id: contact.id,
    name: contact.name,
    site: siteName(contact.site),
    tier,
    level: summary.assessment.level,
    snoozeLimitDays: snoozeLimitDays(summary),
  };
}
