import type { Sight } from '@/lib/core/coverage/sight';
import { monthStartAfter } from '@/lib/core/insights/level-flow';
import type { ContactKind } from '@/lib/core/model/contact';
import { type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import { monthOf } from '@/lib/core/offers/month-of';
import { isCurrentState, needsRebuild, type RhythmState } from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { assessGroup } from '@/lib/core/risk/assess-group';
import { rulesOf } from '@/lib/core/strategy/strategy';
import { coldOrder, type Means } from '@/lib/core/today/cold-order';
import type { Database } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';
import type { Appended } from '@/lib/storage/write/history';
import { contactClock } from './contact-clock';
import { type FoldContext, type Folded, foldFacts, nothingFolded } from './fold-facts';
import type { Judging } from './judging';
import { meansOf, readMeans } from './read-tier';

interface Change {
  readonly id: string;
  readonly site: string;
  readonly kind: ContactKind;
  readonly summary: Summary | undefined;
  readonly written: Appended;
  readonly sight: Sight | null;
}

/**
 * The summary after new facts or sights, judged. New facts in time order are added in O(1) each; late
 * or corrected ones, and blind time that turned out seen, rebuild this contact from its history.
 * @returns the same object when nothing changed. Call inside a transaction over `chunks` and
 *   `profiles`.
 */
export async function foldContact(
  db: Database,
  { id, site, kind, summary, written, sight }: Change,
  judging: Judging,
): Promise<Summary> {
  const same = written.added.length === 0 && !written.revised;
  const ahead = summary !== undefined && wasAhead(summary, judging);
  if (summary && same && !ahead && sight === summary.sight) return summary;
  const clock = contactClock(site, sight, judging);
  const rebuild =
    !summary ||
    written.revised ||
    ahead ||
    !isCurrentState(summary.state) ||
    written.added.some((fact) => needsRebuild(summary.state as RhythmState, fact)) ||
    blindChangedBefore(summary, sight);
  const { dayOffset } = judging;
  const ctx = { kind, dayOffset, clock, allowedAt: summary?.disturbAllowedAt };
  const folded = rebuild
    ? foldPast(nothingFolded(summary), await readHistory(db, id), ctx, judging)
    : foldFacts({ ...summary, waitingSince: summary.waitingSince }, written.added, ctx);
  const made = madeOf({ id, site, kind, sight }, summary, folded, judging);
  return judgeSummary(made, await meansIn(db, made, judging), judging, clock);
}

/** Facts of later than this belong to a clock that was ahead, or runs behind now. */
const AHEAD = 10 * MINUTE;

/**
 * Folds what lies in the past. Facts of the future stay in the history, since the clock may be the
 * one that is wrong, and are folded when their time has come.
 */
function foldPast(
  from: Folded,
  history: readonly Interaction[],
  ctx: FoldContext,
  { now }: Judging,
): Folded {
  const past = history.filter(({ at }) => at <= now + AHEAD);
  const folded = foldFacts(from, past, ctx);
  // Made again at every judging until nothing is left out.
  return past.length === history.length
    ? folded
    : { ...folded, foldedThrough: Number.POSITIVE_INFINITY };
}

function wasAhead({ foldedThrough }: Summary, { now }: Judging): boolean {
  return foldedThrough > now + AHEAD;
}

/**
 * The summary of a contact of whom nothing was known, judged.
 * @param history by time
 * @param profile what is known of them besides
 */
export function foldNew(
  who: Pick<Change, 'id' | 'site' | 'kind' | 'sight'>,
  history: readonly Interaction[],
  profile: Profile | undefined,
  judging: Judging,
): Summary {
  const { dayOffset, strategy } = judging;
  const clock = contactClock(who.site, who.sight, judging);
  const ctx = { kind: who.kind, dayOffset, clock, allowedAt: undefined };
  const folded = foldFacts(nothingFolded(undefined), history, ctx);
  const made = madeOf(who, undefined, folded, judging);
  const means = strategy ? meansOf(made, profile, { ...judging, strategy }) : null;
  return judgeSummary(made, means, judging, clock);
}

function madeOf(
  who: Pick<Change, 'id' | 'site' | 'kind' | 'sight'>,
  summary: Summary | undefined,
  folded: Folded,
  judging: Judging,
): Summary {
  return {
    ...plain(folded),
    ...who,
    snooze: summary?.snooze ?? null,
    override: summary?.override ?? null,
    careCase: summary?.careCase ?? null,
    assessment: summary?.assessment ?? NOT_JUDGED,
    levelSince: summary?.levelSince ?? judging.now,
    ...(summary?.monthStart ? { monthStart: summary.monthStart } : {}),
    ...(summary?.disturbAllowedAt === undefined
      ? {}
      : { disturbAllowedAt: summary.disturbAllowedAt }),
  };
}

/** Without the field that is missing when nobody waits, so that the index leaves the row out. */
function plain({ waitingSince, ...folded }: Folded) {
  return waitingSince === undefined ? folded : { ...folded, waitingSince };
}

/**
 * Judges a contact as of what was seen of it. The level may change by the mere passing of time, so
 * this is called on new facts, on sights, and when the contact is due.
 * @param means null where contacts are judged all alike
 */
export function judgeSummary(
  summary: Summary,
  means: Means | null,
  judging: Judging,
  clock = contactClock(summary.site, summary.sight, judging),
): Summary {
  const { now, strategy } = judging;
  const { sight, snooze, override } = summary;
  const assessment = (summary.kind === 'group' ? assessGroup : assess)({
    state: summary.state as RhythmState,
    now,
    knownThrough: sight?.through ?? summary.lastInboundAt ?? now,
    previousLevel: summary.assessment === NOT_JUDGED ? null : summary.assessment.level,
    sensitivity: strategy && means ? rulesOf(strategy, means.tier).sensitivity : 0,
    calendar: clock,
    ownLine: judging.learned?.get(summary.site)?.ownLine ?? null,
    // Silence is known in sight only, and every sight judges: no level changes by the clock alone.
    lookAhead: 0,
  });
  const due = [snooze?.until, override?.until].filter(
    (at): at is number => typeof at === 'number' && at > now,
  );
  const { dueAt: _, coldOrder: __, ...rest } = summary;
  const month = monthOf(now, judging.dayOffset);
  const before = summary.assessment.level;
  const monthStart = monthStartAfter(summary.monthStart, before, assessment.level, month);
  const lines = judging.learned?.get(summary.site);
  const order =
    strategy && means ? coldOrder({ ...rest, assessment }, means, lines, strategy) : undefined;
  return {
    ...rest,
    assessment,
    ...(order === undefined ? {} : { coldOrder: order }),
    ...(monthStart ? { monthStart } : {}),
    levelSince: assessment.level === summary.assessment.level ? summary.levelSince : now,
    ...(due.length > 0 ? { dueAt: Math.min(...due) } : {}),
  };
}

/**
 * Judges a stored summary as of now. One whose state another build wrote, or a clock that was ahead,
 * is made again from its history first. Call inside a transaction over `chunks` and `profiles`.
 */
export async function rejudge(db: Database, summary: Summary, judging: Judging): Promise<Summary> {
  return isCurrentState(summary.state) && !wasAhead(summary, judging)
    ? judgeSummary(summary, await meansIn(db, summary, judging), judging)
    : rebuild(db, summary, judging);
}

async function meansIn(db: Database, summary: Summary, judging: Judging): Promise<Means | null> {
  const { strategy } = judging;
  return strategy ? readMeans(db, summary, { ...judging, strategy }) : null;
}

/** The summary made again from the history, judged. Call inside the same transaction. */
export async function rebuild(db: Database, summary: Summary, judging: Judging): Promise<Summary> {
  const { id, site, kind, sight } = summary;
  const written = { added: [], revised: true };
  return foldContact(db, { id, site, kind, summary, written, sight }, judging);
}

const NOT_JUDGED: Summary['assessment'] = {
  level: 'unknown',
  risk: 0,
  confidence: 'low',
  evidence: [],
  asOf: 0,
  dueAt: null,
};

/** Blind time before the newest folded fact shaped the state, so a change of it rebuilds. */
function blindChangedBefore(summary: Summary, sight: Sight | null): boolean {
  const before = (s: Sight | null) =>
    (s?.blind ?? []).filter((gap) => gap.from < summary.foldedThrough);
  const a = before(summary.sight);
  const b = before(sight);
  return (
    a.length !== b.length || a.some((gap, i) => gap.from !== b[i]?.from || gap.to !== b[i]?.to)
  );
}
