import { careAfter } from '@/lib/core/care/case/care-after';
import { caseDue } from '@/lib/core/care/case/case-due';
import type { SeenFact } from '@/lib/core/care/case/match-insertion';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Database } from '@/lib/storage/db';
import type { Judging } from '../judging';
import { meansOf, readTier } from '../read-tier';
import { settleSent } from './settle-sent';

/** Tables that a transaction in which contacts are judged and followed must be over. */
export function careTables(db: Database) {
  return [db.cases, db.ledger, db.profiles] as const;
}

/**
 * The summary after its care was followed: a case is opened where one is due, steps that were seen
 * are noted, and offers that were seen sent are paid for. A contact without a case and without a
 * flag costs nothing. Call inside a read-write transaction over `careTables`.
 * @param facts that were not known before, by time
 */
export async function followContact(
  db: Database,
  before: Summary | undefined,
  after: Summary,
  facts: readonly SeenFact[],
  judging: Judging,
): Promise<Summary> {
  const { now, strategy } = judging;
  if (!strategy || after === before || (after.careCase === null && !needsCare(after))) return after;
  const care = after.careCase === null ? null : ((await db.cases.get(after.careCase)) ?? null);
  const tier = care?.tier ?? (await readTier(db, after, { ...judging, strategy }));
  const seen = { facts, before: before ?? null, after, strategy };
  const { changed, current } = careAfter(care, seen, tier, now);
  for (const one of changed) await settleSent(db, care, one, judging);
  await db.cases.bulkPut([...changed]);
  return withCase(after, current, judging);
}

/**
 * The same for a contact of whom nothing was known before: reads nothing, and leaves the writing of
 * what it opened to the caller.
 */
export function followNew(
  after: Summary,
  profile: Profile | undefined,
  judging: Judging,
): { readonly after: Summary; readonly opened: readonly CareCase[] } {
  const { now, strategy } = judging;
  if (!strategy || !needsCare(after)) return { after, opened: [] };
  const { tier } = meansOf(after, profile, { ...judging, strategy });
  const seen = { facts: [], before: null, after, strategy };
  const { changed, current } = careAfter(null, seen, tier, now);
  return { after: withCase(after, current, judging), opened: changed };
}

function needsCare({ assessment }: Summary): boolean {
  return assessment.level === 'declining' || assessment.level === 'silent';
}

/** The summary with its case, and due when the case is. */
export function withCase(
  summary: Summary,
  care: CareCase | null,
  { now, strategy }: Judging,
): Summary {
  const over = care === null || care.state === 'done' || care.state === 'relapsed';
  const due = care && strategy ? caseDue(care, summary, strategy) : null;
  const careCase = over ? null : care.id;
  if (due === null || due <= now) return { ...summary, careCase };
  return { ...summary, careCase, dueAt: Math.min(due, summary.dueAt ?? due) };
}
