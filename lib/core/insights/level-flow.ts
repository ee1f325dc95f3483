import { LEVELS, type Level } from '../model/assessment';
import type { Summary } from '../model/summary';

type MonthStart = NonNullable<Summary['monthStart']>;

/**
 * What is kept of a month's beginning when a contact is judged: the level before the month's first
 * change. Later changes of the month leave it alone; while nothing changes there is nothing to keep.
 * @param known what was kept before, of this month or an older one
 * @param before the level so far; `unknown` for a contact that was never judged
 * @param month of this judgement, see `monthOf`
 */
export function monthStartAfter(
  known: MonthStart | undefined,
  before: Level,
  after: Level,
  month: string,
): MonthStart | undefined {
  return before === after || known?.month === month ? known : { month, level: before };
}

/** The level a contact began a month with; whoever has no change of it kept their level. */
export function levelAtStart(
  { monthStart, assessment }: Pick<Summary, 'monthStart' | 'assessment'>,
  month: string,
): Level {
  return monthStart?.month === month ? monthStart.level : assessment.level;
}

/** Contacts that went from one level to another within a month, or stayed. */
export interface LevelStream {
  readonly from: Level;
  readonly to: Level;
  readonly count: number;
}

/**
 * How a list moved between levels from the beginning of a month to now.
 * @param month see `monthOf`
 * @returns streams with somebody in them, in the order of `LEVELS`
 */
export function levelFlow(
  summaries: readonly Pick<Summary, 'monthStart' | 'assessment'>[],
  month: string,
): LevelStream[] {
  const counts = new Map<string, number>();
  for (const summary of summaries) {
    const key = `${levelAtStart(summary, month)} ${summary.assessment.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return LEVELS.flatMap((from) =>
    LEVELS.map((to) => ({ from, to, count: counts.get(`${from} ${to}`) ?? 0 })),
  ).filter(({ count }) => count > 0);
}

/** Where a stream leads. `new` was told for the first time; `unclear` can no longer be told. */
export type Direction = 'same' | 'colder' | 'warmer' | 'new' | 'unclear';

/** Where a stream leads; from or to `unknown` is neither colder nor warmer. */
export function directionOf({ from, to }: Pick<LevelStream, 'from' | 'to'>): Direction {
  if (from === to) return 'same';
  if (from === 'unknown') return 'new';
  if (to === 'unknown') return 'unclear';
  return LEVELS.indexOf(to) > LEVELS.indexOf(from) ? 'colder' : 'warmer';
}
