import type { CareCase } from '../../model/care-case';
import { DAY } from '../../model/interaction';
import { standingOf } from '../case/standing';

/** How the care for one contact went so far. */
export interface Outcome {
  /** They wrote within the days an answer counts after the case was opened; null: too soon to say. */
  readonly answered: boolean | null;
  readonly result: 'open' | 'recovered' | 'relapsed' | 'rested' | 'lost';
}

/**
 * The outcome of a case.
 * @param answerDays days in which an answer counts
 * @param now ms
 */
export function outcomeOf(care: CareCase, answerDays: number, now: number): Outcome {
  const until = care.openedAt + answerDays * DAY;
  const wrote = care.events.find((e) => e.kind === 'replied' && !e.undone);
  const answered = wrote ? wrote.at <= until : now > until ? false : null;
  return { answered, result: resultOf(care) };
}

function resultOf(care: CareCase): Outcome['result'] {
  const { state } = standingOf(care.events);
  if (state === 'recovered' || state === 'done') return 'recovered';
  if (state === 'relapsed' || state === 'lost') return state;
  return state === 'resting' ? 'rested' : 'open';
}
