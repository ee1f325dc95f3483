import { dayOf } from './calendar-day';
import { clockOn, parseShownTime } from './parse-shown-time';
import { FUTURE_TOLERANCE, type ShownTime, UNKNOWN_TIME } from './shown-time';
import { endOf, type ThreadContext, type ThreadItem } from './thread-item';

/**
 * Gives every message that shows only a clock the day it stands under. A clock that runs backwards
 * has lost a separator above it: its day is the next one if no other is possible, else it is
 * unknown, and so are the ones after it.
 * @param items in the order of the page
 */
export function carryDays(items: readonly ThreadItem[], ctx: ThreadContext): void {
  const step = ctx.newestFirst ? -1 : 1;
  const limits = daysAhead(items, ctx.newestFirst ? null : dayOf(ctx.now, ctx.timeZone));
  let reached = step * Number.NEGATIVE_INFINITY;
  let block: ThreadItem | null | undefined;
  /** null once it is lost; undefined while no separator has told it */
  let day: number | null | undefined;
  let first = true;
  items.forEach((item, i) => {
    if (item.separator) return;
    if (item.under !== block) {
      block = item.under;
      day = block ? (block.mark?.day ?? null) : ctx.dayContext;
      first = true;
    }
    if (!item.mark) {
      let clock = day == null ? null : clockOn(item.text, day, ctx);
      if (clock && isBehind(clock, reached, step)) {
        day = !first && limits[i] === day! + step ? limits[i]! : null;
        clock = day === null ? null : clockOn(item.text, day, ctx);
      }
      const alone = day === null ? { ...ctx, mode: 'thread' as const, dayContext: undefined } : ctx;
      item.time = clock ?? parseShownTime(item.text, alone);
      if (item.time.at > ctx.now + FUTURE_TOLERANCE) item.time = UNKNOWN_TIME;
    }
    if (item.time.precision === 'unknown') return;
    if (!item.mark) first = false;
    reached = step > 0 ? Math.max(reached, item.time.at) : Math.min(reached, endOf(item.time));
  });
}

function isBehind(time: ShownTime, reached: number, step: number): boolean {
  return step > 0 ? endOf(time) < reached - FUTURE_TOLERANCE : time.at > reached + FUTURE_TOLERANCE;
}

/** For each item the day told next below it; at the end of the page `last`. */
function daysAhead(items: readonly ThreadItem[], last: number | null): (number | null)[] {
  let next = last;
  return items
    .toReversed()
    .map(({ mark }) => {
      const ahead = next;
      if (mark?.day != null) next = mark.day;
      return ahead;
    })
    .reverse();
}
