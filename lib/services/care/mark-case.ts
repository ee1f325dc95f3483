import { addStep } from '@/lib/core/care/case/add-step';
import { openCase } from '@/lib/core/care/case/open-case';
import { isSaidAgain } from '@/lib/core/care/case/said-again';
import { standingOf } from '@/lib/core/care/case/standing';
import { undoEvent } from '@/lib/core/care/case/undo-event';
import { isWorrying } from '@/lib/core/care/is-flagged';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { CareCase, CaseStep } from '@/lib/core/model/care-case';
import { MINUTE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { CaseMark, Inserted } from '@/lib/messaging/care-schemas';
import { MessageError } from '@/lib/messaging/message-error';
import type { Database } from '@/lib/storage/db';
import type { Judging } from '../judging';
import { readTier } from '../read-tier';
import { careTables, withCase } from './follow-contact';
import { settleEntry } from './ledger';
import { entryOf } from './settle-sent';

/**
 * Notes what the operator said or did. A case is opened for it where there is none, but not for mere
 * words at hand, as `noteInsertion` has it. Said again at once, as who got no answer does, it changes
 * nothing.
 */
export async function markCase(db: Database, mark: CaseMark, judging: Judging): Promise<void> {
  await inTransaction(db, async () => {
    const { summary, care } = await load(db, mark.contact);
    if (mark.what === 'drafted' && belongsToNone(summary, care, mark.intent)) return;
    const step = stepOf(mark);
    const last = care ?? (await lastCase(db, summary));
    if (isSaidAgain(last, step, judging.now)) return;
    // "Go on with them" is about the last case, though it is over.
    const own = mark.what === 'reopened' ? last : care;
    const opened = own ?? (await open(db, summary, judging));
    const next = addStep(opened, step, judging.now);
    if (next === opened) throw new MessageError('this step is not possible where the case stands');
    await put(db, summary, next, judging);
  });
}

/** Notes words that now stand in the box, unless they belong to no case. Told again at once, nothing changes. */
export async function noteInsertion(
  db: Database,
  { contact, ...words }: Inserted,
  judging: Judging,
): Promise<void> {
  await inTransaction(db, async () => {
    const { summary, care } = await load(db, contact);
    if (belongsToNone(summary, care, words.intent)) return;
    const step = { kind: 'inserted', ...words } as const;
    if (isSaidAgain(care, step, judging.now)) return;
    const opened = care ?? (await open(db, summary, judging));
    await put(db, summary, addStep(opened, step, judging.now), judging);
  });
}

/** Are these words no step of any case: that we are closed, or to one nobody worries about? */
function belongsToNone(summary: Summary, care: CareCase | null, intent: DraftIntent): boolean {
  return intent === 'off-hours' || (!care && !isWorrying(summary.assessment.level));
}

/**
 * Takes back one event of a case. An offer in words that were taken back is void, unless others carry
 * it or it was seen sent; one that was paid for words not sent after all is set aside again. Who was lost by their words, and was not,
 * may be written to again.
 * @throws MessageError when there is nothing to take back, or a later case goes on
 */
export async function undoCase(
  db: Database,
  ask: { readonly contact: string; readonly case: string; readonly event: number },
  judging: Judging,
): Promise<void> {
  await inTransaction(db, async () => {
    const { summary, care } = await load(db, ask.contact);
    const known = await db.cases.get(ask.case);
    if (known?.contact !== ask.contact) throw new MessageError('no such case of this contact');
    const next = undoEvent(known, ask.event);
    if (next === known) throw new MessageError('this event cannot be taken back');
    const event = known.events.find(({ n }) => n === ask.event);
    if (event?.kind === 'inserted' && !isCarried(next, event.entry)) {
      await settle(db, event.entry, 'void', judging);
    }
    if (event?.kind === 'sent') await settle(db, entryOf(known, event.of), 'reserved', judging);
    const misread = event?.kind === 'lost' && event.by === 'words';
    const spoken = misread ? allowed(summary, judging.now) : summary;
    // A case that stays over is history: it does not touch what goes on now.
    const over = next.state === 'done' || next.state === 'relapsed';
    if (care && care.id !== known.id && over) return void (await db.cases.put(next));
    if (care && care.id !== known.id) await giveWay(db, care);
    await put(db, spoken, next, judging);
  });
}

/** Sets or lifts "do not disturb". Told again, nothing changes. */
export async function setDisturb(
  db: Database,
  { contact, allowed: may }: { readonly contact: string; readonly allowed: boolean },
  judging: Judging,
): Promise<void> {
  const { now } = judging;
  await inTransaction(db, async () => {
    const { summary, care } = await load(db, contact);
    const allowedAt = summary.disturbAllowedAt ?? Number.NEGATIVE_INFINITY;
    const isAllowed = summary.quiet === null && Math.abs(now - allowedAt) < MINUTE;
    if (may ? isAllowed : summary.quiet?.by === 'operator') return;
    const next = may
      ? allowed(summary, now)
      : { ...summary, quiet: { at: now, by: 'operator' as const } };
    const byWords = care && standingOf(care.events).lostBy === 'words' && care.state === 'lost';
    if (may && byWords) await put(db, next, addStep(care, { kind: 'reopened' }, now), judging);
    else await db.summaries.put(next);
    const action = may ? 'disturb allowed' : 'do not disturb';
    await db.log.add({ contact, at: now, action, detail: {} } as never);
  });
}

function inTransaction(db: Database, work: () => Promise<void>): Promise<void> {
  return db.transaction('rw', [db.summaries, db.log, ...careTables(db)], work);
}

async function load(
  db: Database,
  contact: string,
): Promise<{ summary: Summary; care: CareCase | null }> {
  const summary = await db.summaries.get(contact);
  if (!summary) throw new MessageError('this contact has not been recorded yet');
  const care = summary.careCase === null ? undefined : await db.cases.get(summary.careCase);
  return { summary, care: care ?? null };
}

async function lastCase(db: Database, { id }: Summary): Promise<CareCase | null> {
  const all = await db.cases.where('contact').equals(id).sortBy('openedAt');
  return all.at(-1) ?? null;
}

async function open(db: Database, summary: Summary, judging: Judging): Promise<CareCase> {
  const { now, strategy = DEFAULT_STRATEGY } = judging;
  const { level, risk } = summary.assessment;
  const tier = await readTier(db, summary, { ...judging, strategy });
  // At a click nothing is drawn: the operator has decided.
  return openCase(summary, tier, { kind: 'flagged', level, risk }, { holdout: 0 }, now);
}

async function put(
  db: Database,
  summary: Summary,
  care: CareCase,
  judging: Judging,
): Promise<void> {
  await db.cases.put(care);
  await db.summaries.put(withCase(summary, care, judging));
}

function stepOf(mark: CaseMark): CaseStep {
  switch (mark.what) {
    case 'drafted':
      return { kind: 'drafted', intent: mark.intent };
    case 'cause':
      return { kind: 'cause', cause: mark.cause, by: 'operator', note: mark.note };
    case 'reopened':
      return { kind: 'reopened' };
    default:
      return { kind: mark.what, by: 'operator' };
  }
}

/** Do other words in the box, or words that were sent, hold this offer? */
function isCarried(care: CareCase, entry: string | null): boolean {
  return care.events.some(
    (e) =>
      !e.undone &&
      ((e.kind === 'inserted' && e.entry === entry) ||
        (e.kind === 'sent' && entryOf(care, e.of) === entry)),
  );
}

/** A later case that nothing happened in makes way for the one taken up again. */
async function giveWay(db: Database, later: CareCase): Promise<void> {
  if (later.events.some(({ n, undone }) => n > 0 && !undone)) {
    throw new MessageError('a later case of this contact goes on');
  }
  await db.cases.delete(later.id);
}

function allowed({ quiet: _, ...summary }: Summary, now: number): Summary {
  return { ...summary, quiet: null, disturbAllowedAt: now };
}

async function settle(
  db: Database,
  entry: string | null,
  state: 'void' | 'reserved',
  { now, dayOffset, strategy }: Judging,
): Promise<void> {
  const budget = strategy ? { dayOffset, strategy } : null;
  if (entry !== null) await settleEntry(db, entry, state, now, budget);
}
