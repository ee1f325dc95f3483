import type { DraftIntent } from '../../drafting/draft';
import type { Tier } from '../../model/tier';
import type { CalendarDay } from '../../time/calendar-day';
import type { StageId } from './child-stages';
import type { FestivalId } from './festivals';

/**
 * What a task is for. The first ones are messages to one contact, in the order in which they are kept
 * when there is room for fewer; a `post-card` is written by hand; the rest are for the whole shop.
 */
export const TASK_KINDS = [
  'birthday',
  'coupon-expiring',
  'warranty',
  'festival',
  'child-stage',
  'anniversary',
  'coupon-expired',
  'next-reward',
  'need-check',
  'questionnaire',
  'light-touch',
  'post-card',
  'red-packet',
  'loyal-benefit',
  'preview',
  'birthday-month',
  'tidy',
  'digest',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a task's sentence and its draft name; only what the kind has. */
export interface TaskDetail {
  readonly festival?: FestivalId;
  readonly stage?: StageId;
  /** Full years since the first contact. */
  readonly years?: number;
  /** The purchase, the coupons or the new product. */
  readonly what?: string;
  /** Last day of a warranty or coupon; the day of a launch or birthday that is prepared. */
  readonly ends?: CalendarDay;
  /** Cents to the next reward, and what it is. */
  readonly gap?: number;
  readonly gain?: string;
  /** Birthdays in the month. */
  readonly count?: number;
}

/** One thing the calendar proposes. */
export interface CareTask {
  /** The same however often it is computed: `birthday:<contact>:2026`. At most 120 of [0-9a-z:.-]. */
  readonly id: string;
  readonly kind: TaskKind;
  /** Null for the whole shop. */
  readonly contact: string | null;
  /** Of the contact, or whom a task of the shop is for; null everybody. */
  readonly tier: Tier | null;
  /** The operator's day it is due. */
  readonly day: CalendarDay;
  /** The last day it makes sense; from the next on it is gone. */
  readonly last: CalendarDay;
  /** Minute of the day, where it has one. */
  readonly minute: number | null;
  /** What the draft is for; null where nothing is drafted. */
  readonly intent: DraftIntent | null;
  readonly detail: TaskDetail;
  /** Others of the same contact and day, said in the same message. They end with this one. */
  readonly also: readonly CareTask[];
}

/** Fills what most tasks have in common. */
export function careTask(
  task: Pick<CareTask, 'kind' | 'contact' | 'tier' | 'day'> & {
    readonly key: string | number;
  } & Partial<Pick<CareTask, 'last' | 'minute' | 'intent' | 'detail'>>,
): CareTask {
  const { key, ...rest } = task;
  const id = [task.kind, ...(task.contact ? [task.contact] : []), key].join(':');
  return { last: task.day, minute: null, intent: null, detail: {}, also: [], ...rest, id };
}
