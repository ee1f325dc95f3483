import { operatorDay } from '../calendar/operator-day';
import type { CareCase, CaseEvent } from '../model/care-case';
import type { ImportRun } from '../model/import-run';
import type { Interaction } from '../model/interaction';
import type { Note } from '../model/note';
import type { LedgerEntry } from '../model/offer';

export const TIMELINE_KINDS = ['talk', 'care', 'notes', 'offers', 'marks', 'imports'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What was done to a contact, as it was logged. */
export interface LoggedMark {
  readonly id: number;
  readonly at: number;
  readonly action: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** One entry of a contact's history. `at` (ms) orders it; `key` is unique among them. */
export type TimelineItem = { readonly key: string; readonly at: number } & (
  | {
      readonly kind: 'talk';
      /** All of one day, oldest first. */
      readonly facts: readonly Interaction[];
      /** Messages by side; what was seen in a list only is no message. */
      readonly inbound: number;
      readonly outbound: number;
    }
  | { readonly kind: 'care'; readonly event: CaseEvent }
  | { readonly kind: 'notes'; readonly note: Note }
  | { readonly kind: 'offers'; readonly entry: LedgerEntry }
  | { readonly kind: 'marks'; readonly mark: LoggedMark }
  | { readonly kind: 'imports'; readonly run: ImportRun; readonly facts: number }
);

export interface TimelineInput {
  /** By time. */
  readonly facts: readonly Interaction[];
  readonly cases: readonly CareCase[];
  readonly notes: readonly Note[];
  readonly ledger: readonly LedgerEntry[];
  readonly log: readonly LoggedMark[];
  /** Imports that touched the contact, and how many facts each brought. */
  readonly imports: readonly { readonly run: ImportRun; readonly facts: number }[];
}

/**
 * Everything that is known to have happened with a contact, newest first. Messages come by the
 * operator's day: their texts are not stored, so that one by one they would say little.
 * @param dayOffset minutes east of UTC
 */
export function buildTimeline(input: TimelineInput, dayOffset: number): TimelineItem[] {
  const items: TimelineItem[] = [
    ...talkByDay(input.facts, dayOffset),
    ...input.cases.flatMap(({ id, events }) =>
      events.map((event) => ({
        key: `${id} ${event.n}`,
        at: event.at,
        kind: 'care' as const,
        event,
      })),
    ),
    ...input.notes.map((note) => ({
      key: `note ${note.id}`,
      at: note.at,
      kind: 'notes' as const,
      note,
    })),
    ...input.ledger.map((entry) => ({
      key: `ledger ${entry.id}`,
      at: entry.settledAt ?? entry.reservedAt,
      kind: 'offers' as const,
      entry,
    })),
    ...input.log.map((mark) => ({
      key: `log ${mark.id}`,
      at: mark.at,
      kind: 'marks' as const,
      mark,
    })),
    ...input.imports.map(({ run, facts }) => ({
      key: `import ${run.id}`,
      at: run.startedAt,
      kind: 'imports' as const,
      run,
      facts,
    })),
  ];
  return items.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
}

function talkByDay(facts: readonly Interaction[], dayOffset: number): TimelineItem[] {
  const days = new Map<number, Interaction[]>();
  for (const fact of facts) {
    const day = operatorDay(fact.at, dayOffset);
    const own = days.get(day);
    if (own) own.push(fact);
    else days.set(day, [fact]);
  }
  return [...days].map(([day, own]) => {
    const count = (side: Interaction['direction']) =>
      own.filter((fact) => fact.direction === side && isMessage(fact)).length;
    return {
      key: `day ${day}`,
      at: (own.at(-1) as Interaction).at,
      kind: 'talk',
      facts: own,
      inbound: count('in'),
      outbound: count('out'),
    };
  });
}

/** Was it said by somebody: not a notice of the page, not a mere sign of life? */
function isMessage({ kind }: Interaction): boolean {
  return kind !== 'sighting' && kind !== 'system';
}
