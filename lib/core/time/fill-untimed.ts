import { DAY, PRECISION_WIDTH, type Precision } from '../model/interaction';
import { type ShownTime, UNKNOWN_TIME } from './shown-time';
import { endOf, type ThreadContext, type ThreadItem } from './thread-item';
import { fromWall } from './zone';

const WIDENING: readonly Precision[] = ['minute', 'hour', 'day', 'week', 'month'];

/**
 * Times of messages that show none (pages leave out the time of messages sent in a row): between
 * the last time told before and the next one told after, as finely as that allows.
 * @param items oldest first
 */
export function fillUntimed(items: readonly ThreadItem[], ctx: ThreadContext): void {
  const upper = latestEnds(items, ctx);
  let from = Number.NEGATIVE_INFINITY;
  let since = 0;
  let above: ThreadItem | null = null;
  items.forEach((item, i) => {
    const told = item.separator ? item.mark?.time : item.time;
    if (item.text !== '' || item.separator) {
      if (told && told.precision !== 'unknown') {
        from = Math.max(from, told.at);
        since = 0;
        if (!item.separator) above = item.under;
      }
      return;
    }
    const mark = item.under?.mark;
    if (mark?.clock && item.under !== above && !ctx.newestFirst) {
      // The separator shows the time of the message right below it.
      item.time = { ...mark.time, source: 'carried' };
      above = item.under;
      from = mark.time.at;
      since = 0;
      return;
    }
    since++;
    const start = Math.max(from, mark && mark.time.precision !== 'unknown' ? mark.time.at : from);
    const ends = [upper[i]!];
    if (mark?.day != null && !mark.clock)
      ends.push(fromWall((mark.day + 1) * DAY, ctx.timeZone).at);
    if (ctx.pause) ends.push(start + PRECISION_WIDTH.minute + since * ctx.pause);
    item.time = between(start, Math.min(...ends));
  });
}

/** For each item the end of the next time told after it, at most now. */
function latestEnds(items: readonly ThreadItem[], ctx: ThreadContext): number[] {
  let end = ctx.now;
  return items
    .toReversed()
    .map(({ time, separator, mark }) => {
      const before = end;
      const told = separator ? mark?.time : time;
      if (told && told.precision !== 'unknown') {
        const opens = separator && !mark?.clock && !ctx.newestFirst;
        end = Math.min(end, opens ? told.at : endOf(told));
      }
      return before;
    })
    .reverse();
}

function between(start: number, end: number): ShownTime {
  const precision =
    end >= start ? WIDENING.find((p) => PRECISION_WIDTH[p] >= end - start) : undefined;
  return precision ? { at: start, precision, source: 'carried' } : UNKNOWN_TIME;
}
