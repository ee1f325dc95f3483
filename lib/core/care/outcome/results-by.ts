import type { CareCase, CaseEvent } from '../../model/care-case';
import { DAY } from '../../model/interaction';
import { standingOf } from '../case/standing';
import { type Share, wilson } from './intervals';
import { outcomeOf } from './outcome-of';

export const RESULT_KEYS = ['cause', 'offer', 'wording', 'intent'] as const;
export type ResultKey = (typeof RESULT_KEYS)[number];

/** How the relationships went in which one thing was the case or was done. */
export interface ResultRow {
  /** A cause, an offer's id, a wording or an intent. */
  readonly key: string;
  /** The contacts it is about: results are relationships, and can be looked at one by one. */
  readonly contacts: readonly string[];
  /** Answered within the days an answer counts, of those whose days are over. */
  readonly answered: Share;
  /** Rhythm came back, of the cases that have come to an end or are watched. */
  readonly recovered: Share;
}

export interface ResultOptions {
  /** Days in which an answer counts. */
  readonly answerDays: number;
  /** The offer a ledger entry was for. */
  readonly offerOf: (entry: string) => string | null;
  /** ms */
  readonly now: number;
}

/** One thing that was the case or was done, from when on its effect is looked for. */
interface Occasion {
  readonly key: string;
  readonly at: number;
}

/**
 * Results by cause, offer, wording or intent, most relationships first. An offer, a wording and an
 * intent count from the moment they were seen sent; each once per case, its first time. Small
 * samples are shown as what they are, with the interval of `wilson`.
 */
export function resultsBy(
  cases: readonly CareCase[],
  key: ResultKey,
  { answerDays, offerOf, now }: ResultOptions,
): ResultRow[] {
  const groups = new Map<string, Tally>();
  for (const care of cases) {
    const { result } = outcomeOf(care, answerDays, now);
    for (const occasion of occasionsOf(care, key, offerOf)) {
      const tally = groups.get(occasion.key) ?? emptyTally();
      groups.set(occasion.key, tally);
      tally.contacts.add(care.contact);
      const answered = answeredAfter(care, occasion.at, answerDays, now);
      if (answered !== null) tally.told += 1;
      if (answered) tally.answered += 1;
      if (result !== 'open') tally.ended += 1;
      if (result === 'recovered') tally.recovered += 1;
    }
  }
  return [...groups]
    .map(([name, t]) => ({
      key: name,
      contacts: [...t.contacts],
      answered: wilson(t.answered, t.told),
      recovered: wilson(t.recovered, t.ended),
    }))
    .sort((a, b) => b.contacts.length - a.contacts.length || (a.key < b.key ? -1 : 1));
}

interface Tally {
  readonly contacts: Set<string>;
  told: number;
  answered: number;
  ended: number;
  recovered: number;
}

function emptyTally(): Tally {
  return { contacts: new Set(), told: 0, answered: 0, ended: 0, recovered: 0 };
}

function occasionsOf(
  care: CareCase,
  key: ResultKey,
  offerOf: ResultOptions['offerOf'],
): readonly Occasion[] {
  if (key === 'cause') {
    const { cause } = standingOf(care.events);
    return cause ? [{ key: cause, at: care.openedAt }] : [];
  }
  const first = new Map<string, number>();
  for (const event of care.events) {
    if (event.kind !== 'sent' || event.undone) continue;
    const name = nameOf(event, care.events, key, offerOf);
    if (name !== null && !first.has(name)) first.set(name, event.at);
  }
  return [...first].map(([name, at]) => ({ key: name, at }));
}

/** Words changed after the insertion are no longer that wording, but still give that offer. */
function nameOf(
  sent: Extract<CaseEvent, { kind: 'sent' }>,
  events: readonly CaseEvent[],
  key: Exclude<ResultKey, 'cause'>,
  offerOf: ResultOptions['offerOf'],
): string | null {
  if (key === 'intent') return sent.intent;
  const inserted = events.find((e) => e.n === sent.of && e.kind === 'inserted');
  if (inserted?.kind !== 'inserted') return null;
  if (key === 'wording') return sent.asInserted ? inserted.wording : null;
  return inserted.entry === null ? null : offerOf(inserted.entry);
}

function answeredAfter(
  { events }: CareCase,
  at: number,
  answerDays: number,
  now: number,
): boolean | null {
  const until = at + answerDays * DAY;
  // Early answers come before early silence is known: before the days are over neither counts.
  if (now <= until) return null;
  return events.some((e) => e.kind === 'replied' && !e.undone && e.at >= at && e.at <= until);
}
