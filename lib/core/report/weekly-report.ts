import type { Shifts } from '../calendar/shifts';
import { resultsBy } from '../care/outcome/results-by';
import type { Span } from '../coverage/sight';
import type { CareCase } from '../model/care-case';
import type { Contact } from '../model/contact';
import { DAY, MINUTE } from '../model/interaction';
import type { LedgerEntry } from '../model/offer';
import type { Summary } from '../model/summary';
import { budgetLeft } from '../offers/budget-left';
import { monthOf } from '../offers/month-of';
import type { Strategy } from '../strategy/strategy';
import { type CaseFigures, caseFigures, isIn } from './case-figures';
import { type MoneyFigures, moneyFigures } from './money-figures';
import { seenShare } from './seen-share';
import { type SilentUntried, silentUntried } from './silent-untried';
import { SUGGEST_WEEKS, type Suggestion, suggest, WRONG_WEEKS } from './suggest';
import type { TalkFigures } from './talk-figures';
import type { ReportWeek } from './week';

const WEEK = 7 * DAY;

/** One stretch in figures. */
export interface WeekFigures extends CaseFigures, MoneyFigures {
  readonly talk: TalkFigures;
  /** Left out of `flagged`: they were already so when they were first seen. */
  readonly flaggedAtSight: number;
  /** Contacts the operator said were flagged wrongly. */
  readonly wrong: readonly string[];
  /** Share of shift time in which a page was read; null without shifts. */
  readonly seen: number | null;
}

/** What was saved, missed and might be changed in a week, beside the week before. */
export interface WeeklyReport {
  readonly week: ReportWeek;
  readonly figures: WeekFigures;
  /** Null where too little of either week was seen to compare them. */
  readonly before: WeekFigures | null;
  readonly silent: SilentUntried;
  /** Of the month the stretch ends in, cents. */
  readonly budget: { readonly month: string; readonly used: number; readonly cap: number };
  readonly suggestions: readonly Suggestion[];
}

/** An operator's word against a flag, or that it was taken back. */
export interface WrongMark {
  readonly contact: string;
  /** ms */
  readonly at: number;
  readonly undone: boolean;
}

export interface ReportInput {
  readonly week: ReportWeek;
  readonly cases: readonly CareCase[];
  readonly ledger: readonly LedgerEntry[];
  readonly people: readonly { readonly contact: Contact; readonly summary: Summary }[];
  readonly marks: readonly WrongMark[];
  /** When any site was open and readable. */
  readonly covered: readonly Span[];
  /** See `gatherTalk`. */
  readonly talk: { readonly week: TalkFigures; readonly before: TalkFigures };
  readonly shifts: Shifts;
  readonly strategy: Strategy;
  /** Minutes east of UTC at a moment. */
  readonly offsetAt: (at: number) => number;
}

/** Puts a week's report together; asks no clock: `week` says up to when. */
export function weeklyReport(input: ReportInput): WeeklyReport {
  const { week, cases, ledger, people, strategy, offsetAt } = input;
  const { span } = week;
  const figures = figuresOf(input, span, input.talk.week);
  const before = figuresOf(input, week.before, input.talk.before);
  const byId = new Map(cases.map((care) => [care.id, care]));
  const silent = silentUntried(people, byId, span);
  const month = monthOf(span.to - 1, offsetAt(span.to));
  const budget = budgetLeft(ledger, strategy, month).all;
  const lately: Span = { from: span.to - WRONG_WEEKS * WEEK, to: span.to };
  const recent = cases.filter(({ openedAt }) =>
    isIn(openedAt, { from: span.to - SUGGEST_WEEKS * WEEK, to: span.to }),
  );
  return {
    week,
    figures,
    before: comparable(figures.seen, before.seen) ? before : null,
    silent,
    budget: { month, used: budget.spent + budget.reserved, cap: budget.cap },
    suggestions: suggest({
      talk: figures.talk,
      dayOffset: offsetAt(span.from),
      untried: [...new Set([...silent.contacts, ...figures.lostUntried])],
      lapsed: figures.lapsed,
      wordings: resultsBy(recent, 'wording', {
        answerDays: strategy.answerDays,
        offerOf: () => null,
        now: span.to,
      }),
      wrong: wronglyFlagged(input.marks, lately),
      flagged: new Set(caseFigures(cases, lately).flagged).size,
      promotionShare: strategy.promotionShare,
      budget,
      daysLeft: daysLeftOf(month, span.to, offsetAt(span.to)),
    }),
  };
}

function figuresOf(input: ReportInput, span: Span, talk: TalkFigures): WeekFigures {
  const { cases, ledger, marks, covered, shifts, offsetAt } = input;
  const opened = cases.filter((care) => isIn(care.openedAt, span));
  const atSight = new Set(openedAtSight(opened, input.people));
  return {
    ...caseFigures(cases, span),
    flagged: opened.filter((care) => !atSight.has(care)).map(({ contact }) => contact),
    flaggedAtSight: atSight.size,
    ...moneyFigures(ledger, span),
    talk,
    wrong: wronglyFlagged(marks, span),
    seen: seenShare(covered, span, shifts, offsetAt(span.from)),
  };
}

/** Contacts marked as flagged wrongly in a stretch; a mark taken back later does not count. */
export function wronglyFlagged(marks: readonly WrongMark[], span: Span): string[] {
  const sorted = [...marks].sort((a, b) => a.at - b.at);
  const wrong = new Set<string>();
  sorted.forEach(({ contact, at, undone }, i) => {
    if (undone || !isIn(at, span)) return;
    const next = sorted.slice(i + 1).find((mark) => mark.contact === contact);
    if (!next?.undone) wrong.add(contact);
  });
  return [...wrong];
}

/** Cases opened when the contact had just been seen for the first time: what they tell is older. */
function openedAtSight(cases: readonly CareCase[], people: ReportInput['people']): CareCase[] {
  const seen = new Map(people.map(({ contact }) => [contact.id, contact.firstSeenAt]));
  return cases.filter(({ contact, openedAt }) => openedAt - (seen.get(contact) ?? 0) < DAY);
}

/** Two weeks of which one was seen less than half as much tell what was seen, not what changed. */
function comparable(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.min(a, b) > 0 && Math.min(a, b) * 2 >= Math.max(a, b);
}

function daysLeftOf(month: string, at: number, dayOffset: number): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Math.max(0, Math.floor((Date.UTC(year, number, 1) - (at + dayOffset * MINUTE)) / DAY));
}
