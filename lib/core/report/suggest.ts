import { newcombe, wilson } from '../care/outcome/intervals';
import type { ResultRow } from '../care/outcome/results-by';
import { DAY } from '../model/interaction';
import type { Budget } from '../offers/budget-left';
import type { LateWait, TalkFigures } from './talk-figures';

/**
 * What may be changed, in the order in which it is proposed. Each one's params:
 * `late-hours` from, to (hours of the day), late, asked, all (late of the week) ·
 * `untried` count · `promotions` promotions, total, cap (0 to 1) · `wording` answered, of, others,
 * othersOf, weeks · `sensitivity` wrong, flagged, weeks · `lapsed` count, cost (cents) ·
 * `budget` used, cap (cents), days (left in the month).
 */
export const SUGGESTIONS = [
  'late-hours',
  'untried',
  'promotions',
  'wording',
  'sensitivity',
  'lapsed',
  'budget',
] as const;
export type SuggestionId = (typeof SUGGESTIONS)[number];

export interface Suggestion {
  readonly id: SuggestionId;
  readonly params: Readonly<Record<string, number>>;
  /** The wording a `wording` speaks of. */
  readonly key?: string;
  /** The contacts its numbers were counted from. */
  readonly contacts: readonly string[];
}

export interface SuggestInput {
  readonly talk: Pick<TalkFigures, 'late' | 'hours' | 'ours' | 'promotions'>;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  /** Contacts gone silent or lost without a try. */
  readonly untried: readonly string[];
  readonly lapsed: readonly { readonly contact: string; readonly cost: number }[];
  /** Of `SUGGEST_WEEKS` weeks up to the report's end. */
  readonly wordings: readonly ResultRow[];
  /** Contacts of `WRONG_WEEKS` weeks up to the report's end: marked wrong, and newly flagged. */
  readonly wrong: readonly string[];
  readonly flagged: number;
  /** Cap on the share of promotions, see `Strategy`. */
  readonly promotionShare: number;
  /** The whole budget of the month the report ends in, and the days left of that month. */
  readonly budget: Budget;
  readonly daysLeft: number;
}

/** Weeks of sent words that are compared, and weeks of marks. One week holds too few of both. */
export const SUGGEST_WEEKS = 8;
export const WRONG_WEEKS = 4;
/** Most suggestions at once: more are read by nobody. */
const MOST = 3;

const HOURS = 2;
const LATE = 3;
const LATE_SHARE = 0.4;
const UNTRIED = 3;
const MESSAGES = 20;
const TOLD = 8;
const WRONG = 3;
const WRONG_SHARE = 0.3;
const LAPSED = 2;
const BUDGET_USED = 0.8;
const BUDGET_DAYS = 7;

type Rule = (input: SuggestInput) => Omit<Suggestion, 'id'> | null;

const RULES: Readonly<Record<SuggestionId, Rule>> = {
  'late-hours': lateHours,
  untried: ({ untried }) =>
    untried.length < UNTRIED ? null : { params: { count: untried.length }, contacts: untried },
  promotions: ({ talk: { ours, promotions }, promotionShare }) =>
    ours < MESSAGES || promotions <= promotionShare * ours
      ? null
      : {
          params: { promotions, total: ours, cap: promotionShare },
          contacts: [],
        },
  wording: betterWording,
  sensitivity: ({ wrong, flagged }) =>
    wrong.length < WRONG || wrong.length < WRONG_SHARE * flagged
      ? null
      : { params: { wrong: wrong.length, flagged, weeks: WRONG_WEEKS }, contacts: wrong },
  lapsed: ({ lapsed }) =>
    lapsed.length < LAPSED
      ? null
      : {
          params: { count: lapsed.length, cost: lapsed.reduce((sum, { cost }) => sum + cost, 0) },
          contacts: [...new Set(lapsed.map(({ contact }) => contact))],
        },
  budget: ({ budget, daysLeft }) => {
    const used = budget.spent + budget.reserved;
    if (budget.cap === 0 || used < BUDGET_USED * budget.cap || daysLeft < BUDGET_DAYS) return null;
    return { params: { used, cap: budget.cap, days: daysLeft }, contacts: [] };
  },
};

/** At most three changes worth trying, each with the numbers it rests on; none where nothing stands out. */
export function suggest(input: SuggestInput): Suggestion[] {
  return SUGGESTIONS.flatMap((id): Suggestion[] => {
    const found = RULES[id](input);
    return found ? [{ id, ...found }] : [];
  }).slice(0, MOST);
}

/** The two hours of the day in which most of what came late was asked. */
function lateHours({ talk: { late, hours }, dayOffset }: SuggestInput): ReturnType<Rule> {
  const answered = hours.reduce((sum, hour) => sum + hour.late, 0);
  let best = { from: 0, late: 0, asked: 0 };
  for (let from = 0; from + HOURS <= hours.length; from++) {
    const pair = hours.slice(from, from + HOURS);
    const count = pair.reduce((sum, hour) => sum + hour.late, 0);
    const asked = pair.reduce((sum, hour) => sum + hour.asked, 0);
    if (count > best.late) best = { from, late: count, asked };
  }
  if (best.late < LATE || best.late < LATE_SHARE * answered) return null;
  const to = best.from + HOURS;
  const inside = ({ at }: LateWait) => {
    const hour = Math.floor(((((at + dayOffset * 60_000) % DAY) + DAY) % DAY) / (DAY / 24));
    return hour >= best.from && hour < to;
  };
  const contacts = [...new Set(late.filter(inside).map(({ contact }) => contact))];
  return { params: { ...best, to, all: answered }, contacts };
}

/** One wording that was answered more often than the others together, see `newcombe`. */
function betterWording({ wordings }: SuggestInput): Omit<Suggestion, 'id'> | null {
  for (const row of wordings) {
    const { hits, of } = row.answered;
    const rest = wordings.filter((other) => other !== row);
    const others = rest.reduce((sum, { answered }) => sum + answered.hits, 0);
    const othersOf = rest.reduce((sum, { answered }) => sum + answered.of, 0);
    if (of < TOLD || othersOf < TOLD) continue;
    if (newcombe(row.answered, wilson(others, othersOf)).low <= 0) continue;
    return {
      key: row.key,
      params: { answered: hits, of, others, othersOf, weeks: SUGGEST_WEEKS },
      contacts: row.contacts,
    };
  }
  return null;
}
