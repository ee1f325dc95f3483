import type { Contact } from '@/lib/core/model/contact';
import { MINUTE } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { gatherTalk, TALK_BEFORE } from '@/lib/core/report/talk-figures';
import { reportWeek } from '@/lib/core/report/week';
import { type WeeklyReport, type WrongMark, weeklyReport } from '@/lib/core/report/weekly-report';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import type { Database, LogEntry } from '@/lib/storage/db';
import { readHistories } from '@/lib/storage/read/histories';
import type { CareSettings } from '../../sidepanel/live/use-care-settings';
import { offsetAt } from '../live/offset-at';

/** ms of work before the browser gets a turn: less than a frame. */
const TURN = 12;
/** Contacts between two reports of how far it is. */
const REPORT = 100;

/** A week's report, and what the contacts, offers and saved replies in it are called. */
export interface ReportRead {
  readonly report: WeeklyReport;
  readonly names: ReadonlyMap<string, string>;
  /** By ledger entry. */
  readonly offers: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
}

/**
 * Reads what a week's report is made of, without holding up the page.
 * @param now ms
 * @param onProgress contacts whose two weeks are read so far, of how many
 * @param signal ends the reading; its reason is thrown
 */
export async function readReport(
  db: Database,
  monday: CalendarDay,
  { shifts, strategy }: Pick<CareSettings, 'shifts' | 'strategy'>,
  now: number,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReportRead> {
  const week = reportWeek(monday, now, (at) => offsetAt(at) * MINUTE);
  const [cases, ledger, contacts, summaries, log, coverage, phrases] = await Promise.all([
    db.cases.toArray(),
    db.ledger.toArray(),
    db.contacts.toArray(),
    db.summaries.toArray(),
    db.log.toArray(),
    db.coverage.toArray(),
    db.phrases.toArray(),
  ]);
  signal.throwIfAborted();
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  const people = summaries.flatMap((summary): { contact: Contact; summary: Summary }[] => {
    const contact = contactOf.get(summary.id);
    return contact?.kind === 'person' ? [{ contact, summary }] : [];
  });
  const options = (span: typeof week.span) => ({ span, shifts, dayOffset: offsetAt(span.from) });
  const talk = { week: gatherTalk(options(week.span)), before: gatherTalk(options(week.before)) };
  const since = week.before.from - TALK_BEFORE;
  const recent = people.filter(
    ({ summary }) => Math.max(summary.lastInboundAt ?? 0, summary.lastOutboundAt ?? 0) >= since,
  );
  const waiting = new Map(recent.map(({ summary }) => [summary.id, summary.waitingSince]));
  let done = 0;
  let turn = performance.now();
  for await (const { contact, facts } of readHistories(db, [...waiting.keys()], since, signal)) {
    const known = facts.filter(({ at }) => at <= now);
    talk.week.add(contact, known, waiting.get(contact));
    talk.before.add(contact, known, waiting.get(contact));
    if (done % REPORT === 0) onProgress(done, waiting.size);
    done += 1;
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  signal.throwIfAborted();
  const report = weeklyReport({
    week,
    cases,
    ledger,
    people,
    marks: log.flatMap(markOf),
    covered: coverage,
    talk: { week: talk.week.result(), before: talk.before.result() },
    shifts,
    strategy,
    offsetAt,
  });
  return {
    report,
    names: new Map(contacts.map(({ id, name }) => [id, name])),
    offers: new Map(ledger.map(({ id, offerName }) => [id, offerName])),
    phrases: new Map(phrases.map(({ id, title }) => [id, title])),
  };
}

function markOf({ contact, at, action }: LogEntry): WrongMark[] {
  if (action === 'override') return [{ contact, at, undone: false }];
  return action === 'undo override' ? [{ contact, at, undone: true }] : [];
}
