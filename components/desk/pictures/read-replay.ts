import { contactClock } from '@/lib/core/calendar/contact-clock';
import type { CareCase } from '@/lib/core/model/care-case';
import { knownProfile } from '@/lib/core/model/profile';
import type { ReplayInput } from '@/lib/core/risk/replay';
import { rulesOf, type Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import type { Database, LogEntry } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';

/** What the pictures of a contact are made from. */
export interface ReplayRead {
  /** Its id. */
  readonly contact: string;
  readonly input: ReplayInput;
  readonly lastInboundAt: number | null;
  readonly cases: readonly CareCase[];
  readonly log: readonly LogEntry[];
}

/**
 * All that is recorded of a contact, and the rules they are judged by; null when nothing is.
 * @param now ms
 * @param dayOffset minutes east of UTC
 */
export async function readReplay(
  db: Database,
  id: string,
  strategy: Strategy,
  now: number,
  dayOffset: number,
): Promise<ReplayRead | null> {
  const summary = await db.summaries.get(id);
  if (!summary) return null;
  const [history, learned, profile, cases, log] = await Promise.all([
    readHistory(db, id),
    db.learned.get(summary.site),
    db.profiles.get(id),
    db.cases.where('contact').equals(id).toArray(),
    db.log.where('contact').equals(id).toArray(),
  ]);
  const { kind, sight, assessment, lastInboundAt } = summary;
  const tier = tierOf(summary, profile && knownProfile(profile), learned?.tiers, strategy);
  const input = {
    kind,
    history,
    sight,
    clock: contactClock(sight, learned?.spans ?? [], now, dayOffset),
    dayOffset,
    sensitivity: rulesOf(strategy, tier).sensitivity,
    ownLine: learned?.ownLine ?? null,
    now,
    level: assessment.level,
  };
  return { contact: id, input, lastInboundAt, cases, log };
}
