import { operatorDay } from '../operator-day';
import { dateName } from './add-months';
import type { TaskSource } from './care-person';
import { type CareTask, careTask } from './care-task';

/** Days before a coupon ends that it is recalled, and after it that something new is due (S0.1.a). */
const BEFORE = 3;
const AFTER = 3;

/** Coupons about to end and just ended, the first of those that end on a day. */
export const couponTasks: TaskSource = ({ contact, profile, tier }, span) => {
  if (!span.strategy.calendar.coupons) return [];
  const found = new Map<string, CareTask>();
  for (const { what, expiresAt } of profile?.coupons ?? []) {
    // Midnight ends the day before.
    const ends = operatorDay(expiresAt - 1, span.dayOffset);
    const common = { contact: contact.id, key: dateName(ends), tier, detail: { what, ends } };
    for (const task of [
      careTask({
        ...common,
        kind: 'coupon-expiring',
        day: ends - BEFORE,
        last: ends,
        intent: 'coupon-expiry',
      }),
      careTask({
        ...common,
        kind: 'coupon-expired',
        day: ends + AFTER,
        last: ends + AFTER + 6,
        intent: 'light-touch',
      }),
    ]) {
      const within = task.day >= span.from && task.day <= span.to;
      if (within && !found.has(task.id)) found.set(task.id, task);
    }
  }
  return [...found.values()];
};
