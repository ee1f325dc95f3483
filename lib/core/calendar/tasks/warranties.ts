import { operatorDay } from '../operator-day';
import { addMonths, dateName } from './add-months';
import type { TaskSource } from './care-person';
import { type CareTask, careTask } from './care-task';

/** Days before the end on which a free check is offered (S0.5.h). */
const BEFORE = 30;

/** Warranties about to end, one task for all that end on a day. */
export const warrantyTasks: TaskSource = ({ contact, profile, tier }, span) => {
  if (!span.strategy.calendar.warranties) return [];
  const found = new Map<string, CareTask>();
  for (const { at, what, warrantyMonths } of profile?.purchases ?? []) {
    const ends = addMonths(operatorDay(at, span.dayOffset), warrantyMonths);
    const day = ends - BEFORE;
    if (warrantyMonths === 0 || day < span.from || day > span.to) continue;
    const task = careTask({
      kind: 'warranty',
      contact: contact.id,
      key: dateName(ends),
      tier,
      day,
      last: ends,
      intent: 'warranty',
      detail: { what, ends },
    });
    if (!found.has(task.id)) found.set(task.id, task);
  }
  return [...found.values()];
};
