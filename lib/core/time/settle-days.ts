import { DAY } from '../model/interaction';
import { dayOf } from './calendar-day';
import { parseSeparator } from './parse-separator';
import { clockOn, parseShownTime } from './parse-shown-time';
import { lastSuch } from './resolve-day';
import { FUTURE_TOLERANCE, type TimeContext, UNKNOWN_TIME } from './shown-time';
import type { ThreadContext, ThreadItem } from './thread-item';
import { fromWall, wallOf } from './zone';

/**
 * Gives separators that show only a clock their day: the one of the date above them, or, on a page
 * whose separators say all they know (`昨天 20:15`, then `10:30`), today.
 * @param items in the order of the page
 */
export function settleClocks(items: readonly ThreadItem[], ctx: TimeContext): void {
  const separators = items.filter((item) => item.separator);
  const hasBars = separators.some(({ mark }) => mark?.dated && !mark.clock);
  let bar: ThreadItem | null = null;
  for (const item of separators) {
    if (!item.mark) continue;
    if (item.mark.dated) {
      bar = item.mark.clock ? null : item;
      continue;
    }
    const dayContext = bar?.mark?.day ?? undefined;
    const mode = hasBars ? 'thread' : 'list';
    const time = parseShownTime(item.text, { ...ctx, mode, dayContext });
    const day = time.precision === 'unknown' ? null : dayOf(time.at, ctx.timeZone);
    item.time = time;
    item.mark = { ...item.mark, time, day };
  }
}

/**
 * A page left open over midnight still says "今天" of yesterday. A clock under it that would lie
 * ahead of now gives it away: then such words are a day older there and in everything earlier.
 * @param items oldest first
 */
export function settleMidnight(items: readonly ThreadItem[], ctx: ThreadContext): void {
  const last = items.findLastIndex(({ text, under }, i) => {
    // Newest first, a later message under the same bar would have been ahead of now as well.
    if (ctx.newestFirst && items[i + 1]?.under === under) return false;
    const day = under?.mark?.relative && under.mark.day;
    if (typeof day !== 'number') return false;
    const time = clockOn(text, day, ctx);
    return time !== null && time.at > ctx.now + FUTURE_TOLERANCE;
  });
  const midnight = fromWall(dayOf(ctx.now, ctx.timeZone) * DAY, ctx.timeZone).at;
  const earlier = items.slice(0, last + 1).flatMap((item) => [item, item.under]);
  for (const item of new Set(earlier)) {
    if (!item?.mark?.relative) continue;
    item.mark = parseSeparator(item.text, { ...ctx, now: midnight - 1 });
    item.time = item.mark?.time ?? UNKNOWN_TIME;
  }
}

/**
 * Dates without a year that would lie after a later message belong to a year before.
 * @param items newest first
 */
export function settleYears(items: readonly ThreadItem[], ctx: TimeContext): void {
  let limit = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const mark = item.mark;
    if (mark?.day == null) continue;
    let day = mark.day;
    // A small step back is disorder, not another year.
    if (mark.yearless && day > limit + 31) {
      const date = new Date(day * DAY);
      day = lastSuch(date.getUTCMonth() + 1, date.getUTCDate(), limit - 1);
      const clock = wallOf(mark.time.at, ctx.timeZone) - mark.day * DAY;
      item.time = { ...mark.time, at: fromWall(day * DAY + clock, ctx.timeZone).at };
      item.mark = { ...mark, day, time: item.time };
    }
    limit = Math.min(limit, day);
  }
}
