import { findLulls } from '@/lib/core/calendar/lulls';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import { isCurrentState } from '@/lib/core/rhythm/state';
import { replayAll } from '@/lib/core/risk/backtest';
import { refit } from '@/lib/core/risk/refit';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { activityOf, tierThresholds } from '@/lib/core/strategy/tier';
import type { Database, SiteLearned } from '@/lib/storage/db';
import { readOwnResults } from '@/lib/storage/read/own-results';
import type { Judging } from './judging';

/** Contacts of a site whose history the refit learns from: ids are hashes, so the first are any. */
const SAMPLE = 500;
/** How far back lulls are looked for, and how often. */
const WINDOW = 150;
const EVERY = 20 * 3_600_000;

/**
 * Learns once a day from each site's own history, in one pass: days on which everybody was quiet,
 * a gentle refit of the risk, kept only where it says a later slice better, what makes the two upper
 * tiers, and what care led to so far.
 * @param atLast called when all is known, before it is written: what must follow even if the worker
 *   ends with the writing
 * @returns whether it looked
 */
export async function learnSites(
  db: Database,
  { now, dayOffset, strategy = DEFAULT_STRATEGY }: Judging,
  atLast: () => Promise<void> = async () => {},
): Promise<boolean> {
  const newest = await db.learned.orderBy('at').last();
  if (newest && now - newest.at < EVERY && newest.at <= now) return false;
  const today = operatorDay(now, dayOffset);
  const firstDay = today - WINDOW;
  const counts = new Map<string, Float64Array>();
  const siteOf = new Map((await db.contacts.toArray()).map((c) => [c.id, c.site]));
  const days = new Set<number>();
  const histories = new Map<string, Interaction[][]>();
  let history: Interaction[] = [];
  let contact = '';
  const close = () => {
    const site = siteOf.get(contact);
    if (site) {
      const count = counts.get(site) ?? new Float64Array(WINDOW);
      counts.set(site, count);
      for (const day of days) count[day - firstDay] = (count[day - firstDay] ?? 0) + 1;
      const sample = histories.get(site) ?? [];
      histories.set(site, sample);
      if (sample.length < SAMPLE) sample.push(history);
    }
    history = [];
    days.clear();
  };
  await db.chunks.each((chunk) => {
    if (chunk.contact !== contact) close();
    contact = chunk.contact;
    for (const fact of unpack(chunk.bytes)) {
      const { at, direction } = fact;
      history.push(fact);
      const day = operatorDay(at, dayOffset);
      // Today is not over yet.
      if (direction === 'in' && day >= firstDay && day < today) days.add(day);
    }
  });
  close();
  const tiers = await learnTiers(db, strategy);
  const results = await readOwnResults(db, strategy, now);
  await atLast();
  await db.learned.bulkPut(
    [...counts].map(([site, count]) => ({
      site,
      at: now,
      tiers: tiers.get(site) ?? null,
      results,
      spans: findLulls(count, firstDay, dayOffset),
      ownLine: refit(
        replayAll(histories.get(site) ?? [], { ctx: { dayOffset }, end: now }).moments,
      ),
    })),
  );
  return true;
}

/** The least activities of the upper tiers, of the people of each site. */
async function learnTiers(
  db: Database,
  strategy: Strategy,
): Promise<ReadonlyMap<string, SiteLearned['tiers']>> {
  const activities = new Map<string, number[]>();
  await db.summaries.each((summary) => {
    if (summary.kind === 'group' || !isCurrentState(summary.state)) return;
    const known = activities.get(summary.site) ?? [];
    activities.set(summary.site, known);
    known.push(activityOf(summary));
  });
  return new Map([...activities].map(([site, all]) => [site, tierThresholds(all, strategy)]));
}
