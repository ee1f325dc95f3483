import type { CalendarDay } from '../../time/calendar-day';
import { type CareTask, TASK_KINDS, type TaskKind } from './care-task';

/** Kinds that have no day of their own. */
const MOVABLE: ReadonlySet<TaskKind> = new Set([
  'next-reward',
  'need-check',
  'questionnaire',
  'light-touch',
]);

/**
 * Makes one contact's tasks bearable: one message a day, and a calendar week (Monday first) holds no
 * more than the tier's cap. What finds no room goes a week on, if it has no day of its own and there is
 * room; else it is left out. A week depends on itself and the week before only, so the outcome is
 * the same whenever it is computed.
 * @param tasks of one contact, whole weeks
 * @param perWeek messages a week
 */
export function spreadTasks(tasks: readonly CareTask[], perWeek: number): CareTask[] {
  const cards = tasks.filter((task) => task.intent === null);
  const weeks = new Map<number, CareTask[]>();
  for (const task of mergeDays(tasks.filter((t) => t.intent !== null))) {
    const week = weekOf(task.day);
    weeks.set(week, [...(weeks.get(week) ?? []), task]);
  }
  const kept: CareTask[] = [];
  for (const [week, all] of weeks) {
    const ranked = [...all].sort(byRank);
    kept.push(...ranked.slice(0, perWeek));
    const room = perWeek - (weeks.get(week + 1)?.length ?? 0);
    const later = ranked
      .slice(perWeek)
      .filter((task) => MOVABLE.has(task.kind))
      .map((task) => ({ ...task, day: task.day + 7, last: task.last + 7 }));
    kept.push(...later.slice(0, Math.max(0, room)));
  }
  return [...mergeDays(kept), ...cards];
}

/** The first of a day leads, the others are said with it. */
function mergeDays(tasks: readonly CareTask[]): CareTask[] {
  if (tasks.length < 2) return [...tasks];
  const days = new Map<CalendarDay, CareTask>();
  for (const task of [...tasks].sort(byRank)) {
    const lead = days.get(task.day);
    if (!lead) days.set(task.day, task);
    else {
      const also = [...lead.also, { ...task, also: [] }, ...task.also];
      days.set(task.day, { ...lead, also });
    }
  }
  return [...days.values()];
}

function weekOf(day: CalendarDay): number {
  return Math.floor((day + 3) / 7);
}

/** Order of `TASK_KINDS`, then by id. */
export function byRank(a: CareTask, b: CareTask): number {
  const rank = TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind);
  return rank || (a.id < b.id ? -1 : 1);
}
