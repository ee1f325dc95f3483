import { SLOT } from '../../rhythm/slots';
import { yearOf } from '../../time/calendar-day';
import { operatorDay } from '../operator-day';
import { addMonths } from './add-months';
import type { TaskSource } from './care-person';
import { careTask } from './care-task';

/** Full years since the first purchase or message that is known; there may have been older ones. */
export const anniversaryTasks: TaskSource = ({ contact, summary, profile, tier }, span) => {
  if (!span.strategy.calendar.anniversaries || tier === 'edge') return [];
  const seen = summary.state[SLOT.firstAt] ?? 0;
  const known = [...(seen > 0 ? [seen] : []), ...(profile?.purchases ?? []).map(({ at }) => at)];
  if (known.length === 0) return [];
  const first = operatorDay(Math.min(...known), span.dayOffset);
  const tasks = [];
  for (let year = yearOf(span.from); year <= yearOf(span.to); year++) {
    const years = year - yearOf(first);
    const day = addMonths(first, 12 * years);
    if (years < 1 || day < span.from || day > span.to) continue;
    tasks.push(
      careTask({
        kind: 'anniversary',
        contact: contact.id,
        key: year,
        tier,
        day,
        last: day + 2,
        intent: 'anniversary',
        detail: { years },
      }),
    );
  }
  return tasks;
};
