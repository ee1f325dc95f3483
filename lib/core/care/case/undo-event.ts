import type { CareCase } from '../../model/care-case';
import { withEvents } from './case-state';

/**
 * Takes back one event: it stays in the history, marked, and has no effect.
 * @param n of the event. The opening can't be undone: that is what "this is wrong" is for
 * @returns the same case when there is nothing to take back
 */
export function undoEvent(care: CareCase, n: number): CareCase {
  const at = care.events.findIndex((event) => event.n === n);
  if (at <= 0 || care.events[at]?.undone) return care;
  return withEvents(
    care,
    care.events.map((event, i) => (i === at ? { ...event, undone: true as const } : event)),
  );
}
