import { operatorDay } from '../calendar/operator-day';
import { type Sight, shareSeen } from '../coverage/sight';
import { trendOf } from '../insights/voice-log';
import { DAY, FEATURE, type Interaction } from '../model/interaction';
import type { CalendarDay } from '../time/calendar-day';

/** Days of the picture, and days that are compared with as many before them. */
export const LOOK_DAYS = 14;
export const COMPARE_DAYS = 30;
/** Promotions on one day that are too many, as for the signal `flooding` (S0.2.a, S0.2.c). */
const TOO_MANY = 3;
/** Days back in which such a day still matters. */
const LATELY = 7;
/** Messages of ours below which a share is chance. */
const ENOUGH = 6;
/** Lines of members who went, within `LOOK_DAYS`, below which nothing is said. */
const LEAVING = 3;
/** Share of a stretch that must have been in sight to be compared. */
const SEEN = 0.5;

export interface GroupDay {
  readonly day: CalendarDay;
  /** Messages of members. */
  readonly theirs: number;
  /** Messages of ours, promotions among them. */
  readonly ours: number;
  readonly promotions: number;
}

/** We push too much into a group. */
export interface Flood {
  /** Most promotions on one of the last seven days, and that day. */
  readonly most: number;
  readonly day: CalendarDay;
  /** Days of the last fourteen with three promotions or more. */
  readonly days: number;
  /** Promotions among our messages of the fourteen days. */
  readonly promotions: number;
  readonly ours: number;
}

/** Who came and went, by the lines the page shows of it; it may not show all, and one line several. */
export interface Turnover {
  readonly joined: number;
  readonly left: number;
  /** Lines of the last fourteen days say that more went than came, three at least. */
  readonly leaving: boolean;
}

/** How a group has been lately. Who wrote is not recorded: members count together. */
export interface GroupLook {
  /** Oldest first, `LOOK_DAYS` of them, today last. */
  readonly days: readonly GroupDay[];
  /** Messages in the last `COMPARE_DAYS`. */
  readonly theirs: number;
  readonly ours: number;
  readonly promotions: number;
  /** Days of those on which a member wrote. */
  readonly talkDays: number;
  /** Messages of members in as many days before; null where too little of both was in sight. */
  readonly before: number | null;
  /** Members write less than before, beyond chance. */
  readonly fading: boolean;
  readonly flood: Flood | null;
  /** Of the last `COMPARE_DAYS`. */
  readonly turnover: Turnover;
}

interface Options {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  readonly sight: Sight | null;
  /** Share of promotions above which it is too much, see `Strategy`. */
  readonly promotionShare: number;
}

/**
 * Counts a group's messages by day and side.
 * @param facts of one group, in any order, from twice `COMPARE_DAYS` before `now` on
 */
export function lookAtGroup(
  facts: readonly Interaction[],
  { now, dayOffset, sight, promotionShare }: Options,
): GroupLook {
  const today = operatorDay(now, dayOffset);
  const byDay = new Map<CalendarDay, { theirs: number; ours: number; promotions: number }>();
  for (const fact of facts) {
    if (fact.kind === 'system' || fact.kind === 'sighting' || fact.at > now) continue;
    const day = operatorDay(fact.at, dayOffset);
    const count = byDay.get(day) ?? { theirs: 0, ours: 0, promotions: 0 };
    byDay.set(day, count);
    if (fact.direction === 'in') count.theirs += 1;
    if (fact.direction !== 'out') continue;
    count.ours += 1;
    if (fact.features & FEATURE.promotion) count.promotions += 1;
  }
  const stretch = (from: number, count: number): GroupDay[] =>
    Array.from({ length: count }, (_, i) => {
      const day = today - from - count + 1 + i;
      return { day, ...(byDay.get(day) ?? { theirs: 0, ours: 0, promotions: 0 }) };
    });
  const month = stretch(0, COMPARE_DAYS);
  const earlier = sum(stretch(COMPARE_DAYS, COMPARE_DAYS), 'theirs');
  const days = month.slice(-LOOK_DAYS);
  const theirs = sum(month, 'theirs');
  const span = COMPARE_DAYS * DAY;
  const comparable =
    shareSeen(sight, now - span, now) >= SEEN &&
    shareSeen(sight, now - 2 * span, now - span) >= SEEN;
  return {
    days,
    theirs,
    ours: sum(month, 'ours'),
    promotions: sum(month, 'promotions'),
    talkDays: month.filter((day) => day.theirs > 0).length,
    before: comparable ? earlier : null,
    fading: comparable && trendOf({ count: theirs, before: earlier }) === 'fewer',
    flood: floodOf(days, promotionShare),
    turnover: turnoverOf(facts, today, dayOffset, now),
  };
}

function turnoverOf(
  facts: readonly Interaction[],
  today: CalendarDay,
  dayOffset: number,
  now: number,
): Turnover {
  const count = (bit: number, days: number) =>
    facts.filter(
      ({ kind, features, at }) =>
        kind === 'system' &&
        features & bit &&
        at <= now &&
        operatorDay(at, dayOffset) > today - days,
    ).length;
  const went = count(FEATURE.left, LOOK_DAYS);
  return {
    joined: count(FEATURE.joined, COMPARE_DAYS),
    left: count(FEATURE.left, COMPARE_DAYS),
    leaving: went >= LEAVING && went > count(FEATURE.joined, LOOK_DAYS),
  };
}

function floodOf(days: readonly GroupDay[], promotionShare: number): Flood | null {
  const promotions = sum(days, 'promotions');
  const ours = sum(days, 'ours');
  const lately = days.slice(-LATELY);
  const most = Math.max(0, ...lately.map((day) => day.promotions));
  const isTooMuch = ours >= ENOUGH && promotions > promotionShare * ours;
  if (most < TOO_MANY && !isTooMuch) return null;
  return {
    most,
    day: lately.findLast((day) => day.promotions === most)?.day ?? 0,
    days: days.filter((day) => day.promotions >= TOO_MANY).length,
    promotions,
    ours,
  };
}

function sum(days: readonly GroupDay[], key: 'theirs' | 'ours' | 'promotions'): number {
  return days.reduce((total, day) => total + day[key], 0);
}
