import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import type { TaskMark } from '@/lib/core/model/task-mark';
import type { CalendarDay } from '@/lib/core/time/calendar-day';

export interface TaskRow {
  readonly task: CareTask;
  /** Shown name of the contact; null for tasks of the shop. */
  readonly name: string | null;
  /** Texts that fit, best first; written when asked for. Null where nothing is drafted. */
  readonly drafts: (() => readonly string[]) | null;
}

/** What the page shows; made by the owner from database, strategy and calendar. */
export interface TasksData {
  /** The operator's day. */
  readonly today: CalendarDay;
  /** Due now or soon, by day. */
  readonly rows: readonly TaskRow[];
  /** What the operator did with tasks today, latest first. */
  readonly handled: readonly { readonly row: TaskRow; readonly state: TaskMark['state'] }[];
}
