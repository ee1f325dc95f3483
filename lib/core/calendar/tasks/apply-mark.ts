import type { TaskMark } from '../../model/task-mark';
import type { CalendarDay } from '../../time/calendar-day';
import { operatorDay } from '../operator-day';
import type { CareTask } from './care-task';

/**
 * What is left of a task after what the operator did with it. Done and skipped ones are gone with all
 * that was said in the same message; one put off is due on the day it comes back.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns null when nothing is left to do, or its time is over
 */
export function applyMark(
  task: CareTask,
  marks: ReadonlyMap<string, TaskMark>,
  now: number,
  dayOffset: number,
): CareTask | null {
  const today: CalendarDay = operatorDay(now, dayOffset);
  const mark = marks.get(task.id);
  let { day, last } = task;
  if (mark) {
    if (mark.until === null || mark.until > now) return null;
    day = operatorDay(mark.until, dayOffset);
    last = Math.max(last, day);
  }
  if (last < today) return null;
  const also = task.also.filter(({ id, last: end }) => end >= today && !marks.has(id));
  return { ...task, day, last, also };
}
