import type { Shifts } from '@/lib/core/calendar/shifts';
import { standingOf } from '@/lib/core/care/case/standing';
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
import { activityOf, tierOf } from '@/lib/core/strategy/tier';
import { chanceBack, NO_RESULTS } from '@/lib/core/today/chance-back';
import type { Lines } from '@/lib/core/today/cold-order';
import { coldStep, isWaitPutOff } from '@/lib/core/today/left-out';
import { byGain, type ColdItem, type WaitingItem } from '@/lib/core/today/rank-today';
import { worthOf } from '@/lib/core/today/worth-of';
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
  /** Cents of the last twelve months; null where nobody told. */
  readonly spend: number | null;
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
    const means = profile && knownProfile(profile);
    const tier = tierOf(summary, means, lines.get(contact.site), strategy);
    return [{ contact, summary, care: cases[i] ?? null, tier, spend: means?.spend ?? null }];
  });
}

/** Who goes cold and asks for something now. */
export interface Cold {
  /** Those to write to first, best first. */
  readonly items: readonly ColdRow[];
  /** How many there are in all. Who was not read counts as asking: patience ends by itself. */
  readonly count: number;
  /** There are more than were counted: an index of many thousands takes a second to count. */
  readonly atLeast: boolean;
}

export interface ColdRow extends ColdItem {
  readonly person: KnownPerson;
}

/** People read at once at first, and at most. */
const FIRST = 60;
const MOST = 2000;
/** People counted. */
const COUNTED = 500;

/**
 * Those going cold whom to write to first, through the index that has their order: as many are read
 * as it takes until `wanted` of them ask for something now.
 * @param waits who waits for an answer: those are written to anyhow
 */
export async function readCold(
  db: Database,
  wanted: number,
  { strategy, now }: Pick<TodaySetting, 'strategy' | 'now'>,
  waits: ReadonlySet<string> = new Set(),
): Promise<Cold> {
  const inOrder = (most: number) => db.summaries.orderBy('coldOrder').limit(most).primaryKeys();
  const [counted, learned] = await Promise.all([inOrder(COUNTED + 1), db.learned.toArray()]);
  const atLeast = counted.length > COUNTED;
  const lines = new Map(learned.map((row) => [row.site, row]));
  let all = counted;
  for (let limit = Math.max(FIRST, wanted); ; limit = Math.min(MOST, 2 * limit)) {
    if (limit > all.length && atLeast && all === counted) all = await inOrder(MOST);
    const ids = all.slice(0, limit);
    const others = ids.filter((id) => !waits.has(id));
    const known = await readKnown(db, others, strategy);
    const asking = known.filter(
      ({ summary, care, tier }) => coldStep(summary, care, tier, strategy, now) !== null,
    );
    if (asking.length >= wanted || ids.length === all.length || limit >= MOST) {
      const items = asking.map((person) =>
        coldRow(person, lines.get(person.contact.site), strategy),
      );
      const count = all.length - (ids.length - asking.length);
      return { items: items.sort(byGain), count, atLeast };
    }
  }
}

function coldRow(
  person: KnownPerson,
  lines: Lines | undefined,
  { loyalSpend }: Pick<Strategy, 'loyalSpend'>,
): ColdRow {
  const { summary, care, tier, spend } = person;
  const worth = worthOf(
    { tier, spend, activity: activityOf(summary) },
    { spend: loyalSpend, activity: lines?.tiers?.loyal ?? null },
  );
  const cause = care ? standingOf(care.events).cause : null;
  const chance = chanceBack(summary, cause, lines?.results ?? NO_RESULTS);
  return { contact: summary.id, risk: summary.assessment.risk, worth, chance, person };
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
