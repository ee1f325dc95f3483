import { mondayOf } from '../history/weekly-rhythm';
import { DAY, MINUTE } from '../model/interaction';
import type { Answer } from '../waiting/answers-of';
import type { OurMessage } from './our-mix';

const WEEK = 7 * DAY;
/** Weeks that are told one by one: a quarter. */
export const SHOP_WEEKS = 13;

/** How we answered in a week, and what we sent. */
export interface ShopWeek {
  /** ms; Monday 00:00 of the operator's day. */
  readonly start: number;
  /** Answers to what was asked in this week, and those of them that were not late. */
  readonly answers: number;
  readonly inTime: number;
  /** Messages of ours: that only push a sale, that bring something else, and all. */
  readonly promotions: number;
  readonly useful: number;
  readonly sent: number;
}

/**
 * Sums by week, taken contact by contact.
 * @param now ms
 * @param lateAfter minutes of shift time, see `Shifts`
 * @param dayOffset minutes east of UTC
 */
export function shopWeeks(now: number, lateAfter: number, dayOffset: number) {
  const since = mondayOf(now, dayOffset) - (SHOP_WEEKS - 1) * WEEK;
  const weeks = Array.from({ length: SHOP_WEEKS }, (_, i) => ({
    start: since + i * WEEK,
    answers: 0,
    inTime: 0,
    promotions: 0,
    useful: 0,
    sent: 0,
  }));
  const weekOf = (at: number) => weeks[Math.floor((at - since) / WEEK)];
  return {
    /** ms; what happened before counts in no week. */
    since,
    add(messages: readonly OurMessage[], answers: readonly Answer[]): void {
      for (const { at, promotion, value } of messages) {
        const week = weekOf(at);
        if (!week) continue;
        week.sent += 1;
        if (promotion) week.promotions += 1;
        else if (value !== 'plain') week.useful += 1;
      }
      for (const { askedAt, worked } of answers) {
        const week = weekOf(askedAt);
        if (!week) continue;
        week.answers += 1;
        if (worked < lateAfter * MINUTE) week.inTime += 1;
      }
    },
    result: (): ShopWeek[] => weeks.map((week) => ({ ...week })),
  };
}
