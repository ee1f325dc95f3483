import { withEvents } from '@/lib/core/care/case/case-state';
import { undoEvent } from '@/lib/core/care/case/undo-event';
import { shortHash } from '@/lib/core/hash';
import type { Level } from '@/lib/core/model/assessment';
import type { CareCase } from '@/lib/core/model/care-case';
import { DAY, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { MessageError } from '@/lib/messaging/message-error';
import type { Touch, TouchUndo } from '@/lib/messaging/today-schemas';
import type { Database, LogEntry } from '@/lib/storage/db';
import { writeHistory } from '@/lib/storage/write/history';
import { removeManualFact } from '@/lib/storage/write/remove-fact';
import { careTables, followContact, withCase } from '../care/follow-contact';
import { foldContact, rebuild } from '../fold-contact';
import type { Judging } from '../judging';

/** A touch of longer ago is history to be imported; one to come has not happened. */
const OLDEST = 366 * DAY;
const FUTURE = 10 * MINUTE;

const ACTION = 'touch';

/** What has to be put back with the fact, as the log keeps it. */
type Before = {
  readonly message: string;
  readonly level: string;
  readonly levelSince: number;
  /** `Summary.monthStart`; null where there was none. */
  readonly month: string | null;
  readonly monthLevel: string | null;
  /** The case it had, and the first and last event the touch brought it; null where it brought none. */
  readonly careCase: string | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The case the touch opened, and its last event then; null where it opened none. */
  readonly opened: string | null;
  readonly openedTo: number | null;
};

/**
 * The operator's word that there was contact outside of the page: `out`, we answered or called; `in`,
 * we talked. It is recorded like any fact, so that it ends a wait and, when we talked, a silence.
 * @returns the id of the fact, by which `undoTouch` takes it back
 * @throws MessageError when the contact is not recorded, or the time cannot be
 */
export async function touchContact(
  db: Database,
  { contact, at, direction }: Touch,
  judging: Judging,
): Promise<string> {
  if (at > judging.now + FUTURE || at < judging.now - OLDEST) {
    throw new MessageError('a touch lies within the last year');
  }
  const fact = touchFact(contact, at, direction);
  await inTransaction(db, async () => {
    const { summary, care } = await load(db, contact);
    const written = await writeHistory(db, contact, [fact]);
    // Told a second time: there is nothing to add, and what it did before can still be undone.
    if (written.added.length === 0) return;
    const { id, site, kind, sight } = summary;
    const folded = await foldContact(db, { id, site, kind, summary, written, sight }, judging);
    await db.summaries.put(await followContact(db, summary, folded, [fact], judging));
    const detail = await changesOf(db, fact.id, summary, care ?? null);
    await db.log.add({ contact, at: judging.now, action: ACTION, detail } as never);
  });
  return fact.id;
}

/**
 * Takes a touch back: its fact leaves the history, the contact is made again from the rest, and the
 * care stands where it stood. Steps that followed since are kept.
 * @throws MessageError when there is no such touch
 */
export async function undoTouch(
  db: Database,
  { contact, touch }: TouchUndo,
  judging: Judging,
): Promise<void> {
  await inTransaction(db, async () => {
    const { summary } = await load(db, contact);
    if (!(await removeManualFact(db, contact, touch)))
      throw new MessageError('there is no such touch to take back');
    const entry = await logged(db, contact, touch);
    const before = entry ? (entry.detail as unknown as Before) : null;
    const known = before ? withLevelOf(before, summary) : summary;
    const judged = await rebuild(db, known, judging);
    const after = before
      ? withCase(judged, await restoreCare(db, before), judging)
      : await followContact(db, summary, judged, [], judging);
    await db.summaries.put(after);
    if (entry) await db.log.delete(entry.id);
  });
}

function touchFact(contact: string, at: number, direction: Touch['direction']): Interaction {
  return {
    id: shortHash(['manual', contact, direction, String(at)], 8),
    at,
    precision: 'exact',
    direction,
    kind: 'call',
    features: 0,
    length: 0,
    origin: 'manual',
    native: false,
  };
}

function inTransaction(db: Database, work: () => Promise<void>): Promise<void> {
  return db.transaction('rw', [db.summaries, db.chunks, db.log, ...careTables(db)], work);
}

async function load(db: Database, contact: string) {
  const summary = await db.summaries.get(contact);
  if (!summary) throw new MessageError('this contact has not been recorded yet');
  const care = summary.careCase === null ? undefined : await db.cases.get(summary.careCase);
  return { summary, care };
}

async function logged(db: Database, contact: string, touch: string): Promise<LogEntry | undefined> {
  const own = await db.log.where('contact').equals(contact).reverse().toArray();
  return own.find(({ action, detail }) => action === ACTION && detail.message === touch);
}

/** The level it had, since levels change with a little delay and would not come back by themselves. */
function withLevelOf(
  { level, levelSince, month, monthLevel }: Before,
  { monthStart: _, ...summary }: Summary,
): Summary {
  const start = month === null ? {} : { monthStart: { month, level: monthLevel as Level } };
  const assessment = { ...summary.assessment, level: level as Level };
  return { ...summary, ...start, assessment, levelSince };
}

/** What a touch did beside adding its fact. Call after the contact was followed. */
async function changesOf(
  db: Database,
  message: string,
  { id, assessment, levelSince, monthStart, careCase }: Summary,
  care: CareCase | null,
): Promise<Before> {
  const after = await db.summaries.get(id);
  const now = careCase === null ? undefined : await db.cases.get(careCase);
  const known = care?.events.at(-1)?.n ?? -1;
  const added = now?.events.filter(({ n }) => n > known) ?? [];
  const opened = after && after.careCase !== careCase ? after.careCase : null;
  const openedCase = opened === null ? undefined : await db.cases.get(opened);
  return {
    message,
    level: assessment.level,
    levelSince,
    month: monthStart?.month ?? null,
    monthLevel: monthStart?.level ?? null,
    careCase,
    from: added[0]?.n ?? null,
    to: added.at(-1)?.n ?? null,
    opened,
    openedTo: openedCase?.events.at(-1)?.n ?? null,
  };
}

/**
 * The care as it was: a case the touch opened goes unless it went on since; events it brought are
 * taken out, or marked as undone where others followed.
 * @returns the contact's case now
 */
async function restoreCare(db: Database, before: Before): Promise<CareCase | null> {
  const opened = before.opened === null ? undefined : await db.cases.get(before.opened);
  if (opened && lastOf(opened) !== before.openedTo) return opened;
  if (opened) await db.cases.delete(opened.id);
  const care = before.careCase === null ? undefined : await db.cases.get(before.careCase);
  if (!care || before.from === null || before.to === null) return care ?? null;
  const restored =
    lastOf(care) === before.to
      ? withEvents(
          care,
          care.events.slice(
            0,
            care.events.findIndex(({ n }) => n === before.from),
          ),
        )
      : range(before.from, before.to).reduce(undoEvent, care);
  await db.cases.put(restored);
  return restored;
}

function lastOf(care: CareCase): number | null {
  return care.events.at(-1)?.n ?? null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
