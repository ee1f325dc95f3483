import type { CaseEvent, CaseState, Wording } from '../../model/care-case';
import type { Cause } from '../../model/cause';

/** Everything the events of a case say together. */
export interface Standing {
  readonly state: CaseState;
  /** ms; of the event that made the state what it is. */
  readonly since: number;
  readonly cause: Cause | null;
  /** Messages of ours that were seen in the thread. */
  readonly words: number;
  /** ms; of the latest of them. */
  readonly lastWordsAt: number | null;
  /** ms; of their first message after the latest words, or after the opening. */
  readonly answeredAt: number | null;
  /** They answered words of ours at least once. */
  readonly answered: boolean;
  /** Amends were sent. */
  readonly amended: boolean;
  /** Words in the box that were not seen sent so far. */
  readonly insertion: Insertion | null;
  readonly lostBy: 'operator' | 'notice' | 'words' | null;
}

export type Insertion = Wording & {
  readonly n: number;
  readonly at: number;
  readonly entry: string | null;
};

/** States in which something may still be done; `recovered` is only watched. */
const ACTIVE: ReadonlySet<CaseState> = new Set([
  'flagged',
  'drafted',
  'inserted',
  'sent',
  'replied',
  'cause-known',
  'offered',
  'compensated',
]);

/** Is the care of this state still going on? */
export function isActive(state: CaseState): boolean {
  return ACTIVE.has(state);
}

/**
 * Reads a case off its events. What was undone has no effect, nor has what became impossible
 * because something before it was undone, so every list of events has a standing.
 * @param events by `n`; the first opens the case, whatever it says
 */
export function standingOf(events: readonly CaseEvent[]): Standing {
  const [opening, ...rest] = events;
  let standing = opened(opening?.at ?? 0);
  for (const event of rest) {
    if (!event.undone) standing = afterEvent(standing, event) ?? standing;
  }
  return standing;
}

function opened(at: number): Standing {
  return {
    state: 'flagged',
    since: at,
    cause: null,
    words: 0,
    lastWordsAt: null,
    answeredAt: null,
    answered: false,
    amended: false,
    insertion: null,
    lostBy: null,
  };
}

/** The standing after one more event; null when that event can't happen now. */
export function afterEvent(s: Standing, event: CaseEvent): Standing | null {
  const active = isActive(s.state);
  const to = (state: CaseState, change: Partial<Standing> = {}): Standing => ({
    ...s,
    ...change,
    state,
    since: state === s.state ? s.since : event.at,
  });
  switch (event.kind) {
    case 'flagged':
      return null;
    case 'drafted':
      if (!active && s.state !== 'recovered') return null;
      return to(s.state === 'flagged' || s.state === 'sent' ? 'drafted' : s.state);
    case 'inserted': {
      if (!active && s.state !== 'recovered') return null;
      const insertion = event;
      if (!active) return to(s.state, { insertion });
      return to(isAmends(s, event) ? 'offered' : 'inserted', { insertion });
    }
    case 'sent': {
      if (!active && s.state !== 'recovered') return null;
      const inserted = s.insertion?.n === event.of ? s.insertion : null;
      const amends = isAmends(s, inserted ?? { intent: event.intent, entry: null });
      const change = {
        words: s.words + 1,
        lastWordsAt: event.at,
        answeredAt: null,
        amended: s.amended || amends,
        insertion: inserted ? null : s.insertion,
      };
      return to(!active ? s.state : amends ? 'compensated' : 'sent', change);
    }
    case 'replied':
      return afterReply(s, event.at, to);
    case 'cause': {
      const open = active && s.state !== 'offered' && s.state !== 'compensated';
      return to(open ? 'cause-known' : s.state, { cause: event.cause });
    }
    case 'recovered':
      return active || s.state === 'resting' || s.state === 'lost' ? to('recovered') : null;
    case 'rested':
      return active ? to('resting') : null;
    case 'lost':
      if (s.state === 'lost' || s.state === 'done' || s.state === 'relapsed') return null;
      return to('lost', { lostBy: event.by });
    case 'relapsed':
      return s.state === 'recovered' ? to('relapsed') : null;
    case 'watched':
      return s.state === 'recovered' ? to('done') : null;
    case 'reopened':
      return active || s.state === 'relapsed' ? null : to(ground(s));
  }
}

/** They wrote. An answer to words of ours opens what comes next; after amends it is awaited only. */
function afterReply(
  s: Standing,
  at: number,
  to: (state: CaseState, change: Partial<Standing>) => Standing,
): Standing | null {
  const change = { answeredAt: s.answeredAt ?? at, answered: s.answered || s.words > 0 };
  if (isActive(s.state)) {
    const goesOn = s.words === 0 || s.state === 'offered' || s.state === 'compensated';
    return to(goesOn ? s.state : s.cause ? 'cause-known' : 'replied', change);
  }
  // Whoever asked to be left alone is not taken back up because they write.
  if (s.state === 'resting' || (s.state === 'lost' && s.lostBy !== 'words')) {
    return to(ground({ ...s, ...change }), change);
  }
  return null;
}

/** Where a case stands that is taken up again. */
function ground(s: Standing): CaseState {
  if (s.amended && s.answeredAt === null) return 'compensated';
  if (s.cause) return 'cause-known';
  if (s.words === 0) return 'flagged';
  return s.answeredAt === null ? 'sent' : 'replied';
}

/** Amends come after an answer or a known cause (S4.W2.a): before, they are words like any other. */
function isAmends(s: Standing, words: Pick<Insertion, 'intent' | 'entry'>): boolean {
  return (words.intent === 'amends' || words.entry !== null) && (s.answered || s.cause !== null);
}
