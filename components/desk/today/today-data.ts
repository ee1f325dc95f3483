import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import type { Evidence, Level } from '@/lib/core/model/assessment';
import type { NextStep } from '@/lib/core/model/next-step';
import type { Tier } from '@/lib/core/model/tier';
import type { Budget } from '@/lib/core/offers/budget-left';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import type { Wait } from '@/lib/core/waiting/wait-of';

/** Whom a row is about. */
export interface RowPerson {
  readonly id: string;
  readonly name: string;
  /** Name of the site they are known from. */
  readonly site: string;
  readonly tier: Tier;
  readonly level: Level;
  /** Longest "later", days. */
  readonly snoozeLimitDays: number;
}

/** One thing to do today. `key` stays with it as long as it is in the list. */
export type TodayRow =
  | {
      readonly kind: 'waiting';
      readonly key: string;
      readonly person: RowPerson;
      readonly wait: Wait;
    }
  | {
      readonly kind: 'cold';
      readonly key: string;
      readonly person: RowPerson;
      /** The strongest; null where the level itself is all there is to say. */
      readonly evidence: Evidence | null;
      /** null: still being worked out. */
      readonly step: NextStep | null;
    }
  | {
      readonly kind: 'task';
      readonly key: string;
      readonly task: CareTask;
      /** null for tasks of the whole shop. */
      readonly person: RowPerson | null;
    };

export const ROW_KINDS = ['waiting', 'cold', 'task'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What the page shows; made by the owner from the database. */
export interface TodayData {
  /** The operator's day. */
  readonly today: CalendarDay;
  /** In the order of the day. */
  readonly rows: readonly TodayRow[];
  /** How many there are of each, shown or not. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Contacts going cold that today has no room for; null while they are being counted. */
  readonly over: { readonly count: number; readonly atLeast: boolean } | null;
  /** Of this month, all tiers. */
  readonly budget: Budget;
  /** Contacts looked after today. */
  readonly done: number;
  /** Is anybody recorded at all? */
  readonly anybody: boolean;
}
