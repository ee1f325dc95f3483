import { DAY } from '../model/interaction';
import type { QuietSpan } from './quiet-clock';

/**
 * The weekdays on which an operator's desk rests, as quiet spans.
 * @param restDays weekdays that rest, 0 Sunday … 6 Saturday
 * @param dayOffset minutes east of UTC of the operator's day
 * @param weight share that does not count: 1 when customers write on workdays only
 */
export function restDaySpans(
  from: number,
  to: number,
  restDays: readonly number[],
  dayOffset: number,
  weight = 1,
): QuietSpan[] {
  const offset = dayOffset * 60_000;
  const spans: QuietSpan[] = [];
  for (let day = Math.floor((from + offset) / DAY); day * DAY - offset < to; day++) {
    if (!restDays.includes((day + 4) % 7)) continue;
    spans.push({ from: day * DAY - offset, to: (day + 1) * DAY - offset, weight });
  }
  return spans;
}
