import type { Span } from '../coverage/sight';
import type { DraftIntent } from '../drafting/draft';
import type { CareCase, CaseEvent } from '../model/care-case';

/** What came before a contact's rhythm returned. */
export type RecoveredBy =
  | { readonly kind: 'offer'; readonly entry: string }
  | { readonly kind: 'words'; readonly intent: DraftIntent }
  | { readonly kind: 'alone' };

export interface Recovered {
  readonly contact: string;
  /** ms */
  readonly at: number;
  readonly by: RecoveredBy;
}

/** What happened to cases within a stretch. Each happening lies in exactly one week. */
export interface CaseFigures {
  /** Contacts whose case opened, left alone at random or not. */
  readonly flagged: readonly string[];
  /** Contacts that wrote after words of ours, once for each time we had written. */
  readonly replied: readonly string[];
  readonly recovered: readonly Recovered[];
  /** Contacts lost before any words of ours were seen sent; those left alone at random not. */
  readonly lostUntried: readonly string[];
}

/** Reads a stretch off the events of all cases; what was taken back does not count. */
export function caseFigures(cases: readonly CareCase[], span: Span): CaseFigures {
  const flagged: string[] = [];
  const replied: string[] = [];
  const recovered: Recovered[] = [];
  const lostUntried: string[] = [];
  for (const { contact, events, openedAt, held } of cases) {
    if (isIn(openedAt, span)) flagged.push(contact);
    let tried = false;
    let awaiting = false;
    let last: Extract<CaseEvent, { kind: 'sent' }> | null = null;
    for (const event of events) {
      if (event.undone) continue;
      const inside = isIn(event.at, span);
      if (event.kind === 'sent') {
        tried = true;
        awaiting = true;
        last = event;
      } else if (event.kind === 'replied') {
        if (awaiting && inside) replied.push(contact);
        awaiting = false;
      } else if (event.kind === 'recovered' && inside) {
        recovered.push({ contact, at: event.at, by: reasonOf(last, events) });
      } else if (event.kind === 'lost' && inside && !tried && !held) lostUntried.push(contact);
    }
  }
  return { flagged, replied, recovered, lostUntried };
}

/** Words of ours were seen sent in this case by then. */
export function wasTried({ events }: Pick<CareCase, 'events'>, by: number): boolean {
  return events.some((event) => event.kind === 'sent' && !event.undone && event.at < by);
}

export function isIn(at: number, { from, to }: Span): boolean {
  return at >= from && at < to;
}

function reasonOf(
  last: Extract<CaseEvent, { kind: 'sent' }> | null,
  events: readonly CaseEvent[],
): RecoveredBy {
  if (!last) return { kind: 'alone' };
  const inserted = events.find((event) => event.n === last.of);
  const entry = inserted?.kind === 'inserted' ? inserted.entry : null;
  return entry === null ? { kind: 'words', intent: last.intent } : { kind: 'offer', entry };
}
