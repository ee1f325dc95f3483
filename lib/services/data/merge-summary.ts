import { extendSight, type Sight, type Span } from '@/lib/core/coverage/sight';
import type { Summary } from '@/lib/core/model/summary';
import type { CheckedRow } from '@/lib/storage/backup/rows';
import type { Database } from '@/lib/storage/db';
import { rebuild } from '../fold-contact';
import { nothingFolded } from '../fold-facts';
import type { Judging } from '../judging';

/** Cases that are over are nobody's current one. */
const OVER: ReadonlySet<string> = new Set(['done', 'relapsed']);

/**
 * A contact's summary from a file: the sights of both, of each mark of the operator the later one,
 * and everything else made again from the history, which is merged by now.
 */
export async function mergeSummary(
  db: Database,
  row: CheckedRow<'summaries'>,
  judging: Judging,
): Promise<void> {
  const contact = await db.contacts.get(row.id);
  if (!contact) return;
  const known = await db.summaries.get(row.id);
  const base = known ? withMarks(known, row) : fresh(row, contact);
  const careCase = known?.careCase ?? (await currentCase(db, row));
  const next = await rebuild(db, { ...base, careCase }, judging);
  if (!known || JSON.stringify(next) !== JSON.stringify(known)) await db.summaries.put(next);
}

function fresh(
  row: CheckedRow<'summaries'>,
  { site, kind }: Pick<Summary, 'site' | 'kind'>,
): Summary {
  // The marks in the file hold; only what a history tells begins anew.
  const { quiet: _, waitingSince: __, ...nothing } = nothingFolded(undefined);
  return { ...row, ...nothing, site, kind };
}

function withMarks(known: Summary, row: CheckedRow<'summaries'>): Summary {
  const allowedAt = Math.max(known.disturbAllowedAt ?? 0, row.disturbAllowedAt ?? 0);
  const quiet = laterOf(known.quiet, row.quiet);
  const monthStart = known.monthStart ?? row.monthStart;
  return {
    ...known,
    sight: joinSights(known.sight, row.sight),
    snooze: laterOf(known.snooze, row.snooze),
    override: laterOf(known.override, row.override),
    quiet: quiet && quiet.at > allowedAt ? quiet : null,
    ...(allowedAt > 0 ? { disturbAllowedAt: allowedAt } : {}),
    ...(monthStart ? { monthStart } : {}),
  };
}

function laterOf<M extends { readonly at: number }>(known: M | null, row: M | null): M | null {
  return row && (!known || row.at > known.at) ? row : known;
}

/** What was in sight of either. */
function joinSights(known: Sight | null, other: Sight | null): Sight | null {
  if (!known || !other) return known ?? other;
  return spansOf(other).reduce<Sight>((sight, span) => extendSight(sight, span), known);
}

function spansOf({ from, through, blind }: Sight): Span[] {
  const edges = [from, ...blind.flatMap((gap) => [gap.from, gap.to]), through];
  const spans: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    spans.push({ from: edges[i] as number, to: edges[i + 1] as number });
  }
  return spans.filter((span) => span.to >= span.from);
}

async function currentCase(db: Database, row: CheckedRow<'summaries'>): Promise<string | null> {
  if (row.careCase === null) return null;
  const care = await db.cases.get(row.careCase);
  return care && care.contact === row.id && !OVER.has(care.state) ? care.id : null;
}
