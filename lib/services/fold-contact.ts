import { operatorDay } from '@/lib/core/calendar/operator-day';
import type { QuietClock } from '@/lib/core/calendar/quiet-clock';
import type { Sight } from '@/lib/core/coverage/sight';
import type { ContactKind } from '@/lib/core/model/contact';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import {
  advance,
  compareInteractions,
  emptyState,
  isCurrentState,
  needsRebuild,
  type RhythmState,
} from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { assessGroup } from '@/lib/core/risk/assess-group';
import type { Database } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';
import type { Appended } from '@/lib/storage/write/history';
import { contactClock } from './contact-clock';
import type { Judging } from './judging';

interface Change {
  readonly id: string;
  readonly site: string;
  readonly kind: ContactKind;
  readonly summary: Summary | undefined;
  readonly written: Appended;
  readonly sight: Sight | null;
}

type Folded = Pick<
  Summary,
  | 'state'
  | 'foldedThrough'
  | 'inbound'
  | 'outbound'
  | 'lastInboundAt'
  | 'lastOutboundAt'
  | 'tries'
  | 'lastTryAt'
  | 'lastFeatures'
>;

/**
 * The summary after new facts or sights, judged. New facts in time order are added in O(1) each; late
 * or corrected ones, and blind time that turned out seen, rebuild this contact from its history.
 * @returns the same object when nothing changed. Call inside a transaction over `chunks`.
 */
export async function foldContact(
  db: Database,
  { id, site, kind, summary, written, sight }: Change,
  judging: Judging,
): Promise<Summary> {
  const same = written.added.length === 0 && !written.revised;
  if (summary && same && sight === summary.sight) return summary;
  const quiet = contactClock(site, sight, judging);
  const rebuild =
    !summary ||
    written.revised ||
    !isCurrentState(summary.state) ||
    written.added.some((fact) => needsRebuild(summary.state as RhythmState, fact)) ||
    blindChangedBefore(summary, sight);
  const folded = rebuild
    ? fold(nothing(), await readHistory(db, id), judging, quiet)
    : fold({ ...summary, state: summary.state.slice() }, written.added, judging, quiet);
  const base = {
    id,
    site,
    kind,
    sight,
    snooze: summary?.snooze ?? null,
    override: summary?.override ?? null,
    careCase: summary?.careCase ?? null,
    quiet: summary?.quiet ?? null,
  };
  return judgeSummary(
    {
      ...folded,
      ...base,
      assessment: summary?.assessment ?? NOT_JUDGED,
      levelSince: summary?.levelSince ?? judging.now,
    },
    judging,
    quiet,
  );
}

/**
 * Judges a contact as of what was seen of it. The level may change by the mere passing of time, so
 * this is called on new facts, on sights, and when the contact is due.
 */
function judgeSummary(
  summary: Summary,
  judging: Judging,
  quiet = contactClock(summary.site, summary.sight, judging),
): Summary {
  const { now } = judging;
  const { sight, snooze, override } = summary;
  const assessment = (summary.kind === 'group' ? assessGroup : assess)({
    state: summary.state as RhythmState,
    now,
    knownThrough: sight?.through ?? summary.lastInboundAt ?? now,
    previousLevel: summary.assessment === NOT_JUDGED ? null : summary.assessment.level,
    calendar: quiet,
    ownLine: judging.learned?.get(summary.site)?.ownLine ?? null,
  });
  // A contact out of sight when its level was due waits for the next sight, not for the clock.
  const next = assessment.dueAt !== null && assessment.dueAt > now ? assessment.dueAt : null;
  const due = [next, snooze?.until, override?.until].filter(
    (at): at is number => typeof at === 'number' && at > now,
  );
  const { dueAt: _, ...rest } = summary;
  return {
    ...rest,
    assessment,
    levelSince: assessment.level === summary.assessment.level ? summary.levelSince : now,
    ...(due.length > 0 ? { dueAt: Math.min(...due) } : {}),
  };
}

/**
 * Judges a stored summary as of now. One whose state another build wrote is made again from its
 * history first. Call inside a transaction over `chunks`.
 */
export async function rejudge(db: Database, summary: Summary, judging: Judging): Promise<Summary> {
  if (isCurrentState(summary.state)) return judgeSummary(summary, judging);
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

function nothing(): Folded {
  return {
    state: emptyState(),
    foldedThrough: Number.NEGATIVE_INFINITY,
    inbound: 0,
    outbound: 0,
    lastInboundAt: null,
    lastOutboundAt: null,
    tries: 0,
    lastTryAt: null,
    lastFeatures: 0,
  };
}

function fold(
  from: Folded,
  facts: readonly Interaction[],
  { dayOffset }: Judging,
  quiet: QuietClock,
): Folded {
  const f = { ...from };
  for (const fact of [...facts].sort(compareInteractions)) {
    advance(f.state as RhythmState, fact, { dayOffset, quiet });
    f.foldedThrough = Math.max(f.foldedThrough, fact.at);
    if (fact.kind === 'system') continue;
    const message = fact.kind === 'sighting' ? 0 : 1;
    if (fact.direction === 'in') {
      f.inbound += message;
      f.lastInboundAt = fact.at;
      f.tries = 0;
      f.lastTryAt = null;
    } else if (fact.direction === 'out') {
      f.outbound += message;
      if (message && !(fact.features & FEATURE.promotion)) {
        const sameDay =
          f.lastTryAt !== null &&
          operatorDay(f.lastTryAt, dayOffset) === operatorDay(fact.at, dayOffset);
        if (!sameDay) f.tries += 1;
        f.lastTryAt = fact.at;
      }
      f.lastOutboundAt = fact.at;
    }
    if (message) f.lastFeatures = fact.features;
  }
  return f;
}

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
