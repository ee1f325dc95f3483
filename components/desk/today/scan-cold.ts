import { isActive, standingOf } from '@/lib/core/care/case/standing';
import type { Level } from '@/lib/core/model/assessment';
import { CASE_STATES, type CareCase, type CaseState } from '@/lib/core/model/care-case';
import { DAY } from '@/lib/core/model/interaction';
import { knownProfile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { activityOf, tierOf } from '@/lib/core/strategy/tier';
import { chanceBack, type OwnResults, ownResults } from '@/lib/core/today/chance-back';
import { coldStep } from '@/lib/core/today/left-out';
import type { ColdItem } from '@/lib/core/today/rank-today';
import { worthOf } from '@/lib/core/today/worth-of';
import type { Database, SiteLearned } from '@/lib/storage/db';

/** Levels at which something can be done; who is lost is no task. */
const COLD: readonly Level[] = ['watch', 'declining', 'silent'];
const ENDED: readonly CaseState[] = ['recovered', 'done', 'relapsed', 'resting', 'lost'];
const OPEN = CASE_STATES.filter(isActive);

/** Contacts read at a time. */
const SLICE = 500;
/** Contacts after which the first answer is given: those whose care was opened last. */
const FIRST = 1500;
/** Care opened within this time comes first where there are many. */
const LATELY = 7 * DAY;
/** Ended cases that own results are read from. By id, which is drawn by a hash: a fair sample. */
const SAMPLE = 1000;

/** What has been found so far; `complete` when nobody is left to be read. */
export interface ColdScan {
  readonly items: readonly ColdItem[];
  readonly complete: boolean;
}

interface Setting {
  readonly strategy: Strategy;
  /** ms */
  readonly now: number;
}

/**
 * Reads who goes cold and asks for something now. Where there are few, once; where there are many,
 * first those whose care was opened last, then again when all were read in slices.
 * @param signal ends the reading
 */
export async function* scanCold(
  db: Database,
  setting: Setting,
  signal: AbortSignal,
): AsyncGenerator<ColdScan> {
  const [own, learned, ids, withProfile] = await Promise.all([
    readOwnResults(db, setting),
    db.learned.toArray(),
    coldIds(db),
    db.profiles.toCollection().primaryKeys(),
  ]);
  const known = { learned: new Map(learned.map((row) => [row.site, row])), own };
  const profiled = new Set(withProfile);
  const items: ColdItem[] = [];
  const read = async (slice: readonly string[]) => {
    items.push(...(await readItems(db, slice, profiled, setting, known)));
  };
  if (ids.length > FIRST) {
    const newest = await newestOpen(db, new Set(ids), setting.now);
    for (let i = 0; i < newest.length; i += SLICE) await read(newest.slice(i, i + SLICE));
    yield { items: [...items], complete: false };
    const seen = new Set(newest);
    ids.splice(0, ids.length, ...ids.filter((id) => !seen.has(id)));
  }
  for (let i = 0; i < ids.length; i += SLICE) {
    if (signal.aborted) return;
    await read(ids.slice(i, i + SLICE));
    // The page is in use meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
  }
  yield { items, complete: true };
}

/** Keys only: the index knows who is at which level. A question for each is answered at a stroke. */
export async function coldIds(db: Database): Promise<string[]> {
  const sites = await sitesOf(db);
  const pairs = sites.flatMap((site) => COLD.map((level) => [site, level]));
  const keys = await Promise.all(
    pairs.map((pair) => db.summaries.where('[site+assessment.level]').equals(pair).primaryKeys()),
  );
  return keys.flat();
}

/** From one site to the next; going over the key of every contact takes a second where there are many. */
async function sitesOf(db: Database): Promise<string[]> {
  const sites: string[] = [];
  for (;;) {
    const [next] = await db.contacts
      .where('site')
      .above(sites.at(-1) ?? '')
      .limit(1)
      .keys();
    if (next === undefined) return sites;
    sites.push(String(next));
  }
}

async function newestOpen(db: Database, cold: ReadonlySet<string>, now: number): Promise<string[]> {
  const open = new Set<string>(OPEN);
  const cases = await db.cases
    .where('openedAt')
    .above(now - LATELY)
    .toArray();
  const contacts = cases
    .reverse()
    .flatMap(({ contact, state }) => (open.has(state) && cold.has(contact) ? contact : []));
  return [...new Set(contacts)].slice(0, FIRST);
}

async function readItems(
  db: Database,
  ids: readonly string[],
  profiled: ReadonlySet<string>,
  { strategy, now }: Setting,
  { own, learned }: { own: OwnResults; learned: ReadonlyMap<string, SiteLearned> },
): Promise<ColdItem[]> {
  const [summaries, stored] = await Promise.all([
    db.summaries.bulkGet([...ids]),
    db.profiles.bulkGet(ids.filter((id) => profiled.has(id))),
  ]);
  const profiles = new Map(stored.flatMap((one) => (one ? [[one.id, knownProfile(one)]] : [])));
  const cases = await casesOf(db, summaries);
  return summaries.flatMap((summary): ColdItem[] => {
    if (!summary) return [];
    const profile = profiles.get(summary.id) ?? null;
    const lines = learned.get(summary.site)?.tiers ?? null;
    const tier = tierOf(summary, profile, lines, strategy);
    const care = cases.get(summary.careCase ?? '') ?? null;
    if (coldStep(summary, care, tier, strategy, now) === null) return [];
    const worth = worthOf(
      { tier, spend: profile?.spend ?? null, activity: activityOf(summary) },
      { spend: strategy.loyalSpend, activity: lines?.loyal ?? null },
    );
    const cause = care ? standingOf(care.events).cause : null;
    const chance = chanceBack(summary, cause, own);
    return [{ contact: summary.id, risk: summary.assessment.risk, worth, chance }];
  });
}

async function casesOf(
  db: Database,
  summaries: readonly (Summary | undefined)[],
): Promise<Map<string, CareCase>> {
  const ids = summaries.flatMap((summary) => summary?.careCase ?? []);
  const cases = await db.cases.bulkGet(ids);
  return new Map(cases.flatMap((care) => (care ? [[care.id, care] as const] : [])));
}

async function readOwnResults(db: Database, { strategy, now }: Setting): Promise<OwnResults> {
  const keys = await Promise.all(
    ENDED.map((state) => db.cases.where('state').equals(state).primaryKeys()),
  );
  const cases = await db.cases.bulkGet(keys.flat().sort().slice(0, SAMPLE));
  const known = cases.filter((care) => care !== undefined);
  return ownResults(known, strategy.answerDays, now);
}
