import { standingOf } from '../care/case/standing';
import { outcomeOf } from '../care/outcome/outcome-of';
import type { Level } from '../model/assessment';
import type { CareCase } from '../model/care-case';
import type { Cause } from '../model/cause';
import type { Summary } from '../model/summary';
import type { RhythmState } from '../rhythm/state';
import { viewState } from '../rhythm/view';
import { logReturn } from '../risk/return-chance';

/** Days within which a return is hoped for. */
const HORIZON = 90;
/** Returns the prior is worth: own results count as much as it once so many were to be expected. */
const WORTH = 5;
/** No result makes care more than four times, or less than a quarter, as good as waiting. */
const FURTHEST = 4;
/** Nothing is certain. */
const HIGHEST = 0.95;

/** How much more often contacts came back than their own rhythm let expect. */
export interface OwnResults {
  readonly all: number;
  readonly levels: Readonly<Partial<Record<Level, number>>>;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
}

interface Tally {
  came: number;
  expected: number;
}

/**
 * What the operator's own ended cases say: contacts whose rhythm came back, against what was to be
 * expected without care (1 less the risk each case was opened with). The ratio of the two is drawn
 * towards 1, and those of a level or cause towards that of all, by `WORTH` returns each: the posterior
 * mean of a Poisson rate with a gamma prior (Clayton and Kaldor 1987, Biometrics 43:671).
 * @param cases any; those that go on, or were left alone on purpose, are passed over
 * @param answerDays see `outcomeOf`
 * @param now ms
 */
export function ownResults(
  cases: readonly CareCase[],
  answerDays: number,
  now: number,
): OwnResults {
  const all: Tally = { came: 0, expected: 0 };
  const levels = new Map<Level, Tally>();
  const causes = new Map<Cause, Tally>();
  for (const care of cases) {
    const opening = care.events[0];
    const { result } = outcomeOf(care, answerDays, now);
    if (care.held || result === 'open' || opening?.kind !== 'flagged') continue;
    const { cause } = standingOf(care.events);
    const tallies = [all, tallyOf(levels, opening.level)];
    if (cause) tallies.push(tallyOf(causes, cause));
    for (const tally of tallies) {
      tally.came += result === 'recovered' ? 1 : 0;
      tally.expected += Math.min(1, Math.max(0, 1 - opening.risk));
    }
  }
  const whole = drawn(all, 1);
  const each = <K extends string>(groups: ReadonlyMap<K, Tally>) =>
    Object.fromEntries([...groups].map(([key, tally]) => [key, drawn(tally, whole)]));
  return {
    all: whole,
    levels: each(levels) as OwnResults['levels'],
    causes: each(causes) as OwnResults['causes'],
  };
}

/** Nothing is known yet. */
export const NO_RESULTS: OwnResults = { all: 1, levels: {}, causes: {} };

/**
 * The chance that a contact comes back within a quarter if they are cared for, 0 to 0.95: what their
 * own rhythm says (`logReturn`), times what the operator's own results say of contacts like them: of
 * the same cause where it is known, else of the same level.
 */
export function chanceBack(
  { state, assessment }: Pick<Summary, 'state' | 'assessment'>,
  cause: Cause | null,
  own: OwnResults,
): number {
  const view = viewState(state as RhythmState, assessment.asOf);
  const alone = Math.exp(logReturn(view, HORIZON));
  const lift = (cause && own.causes[cause]) ?? own.levels[assessment.level] ?? own.all;
  const chance = alone * Math.min(FURTHEST, Math.max(1 / FURTHEST, lift));
  return Number.isFinite(chance) ? Math.min(HIGHEST, Math.max(0, chance)) : 0;
}

function tallyOf<K>(groups: Map<K, Tally>, key: K): Tally {
  const tally = groups.get(key) ?? { came: 0, expected: 0 };
  groups.set(key, tally);
  return tally;
}

function drawn({ came, expected }: Tally, prior: number): number {
  return (came + WORTH * prior) / (expected + WORTH);
}
