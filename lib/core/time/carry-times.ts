import { carryDays } from './carry-days';
import { fillUntimed } from './fill-untimed';
import { parseSeparator } from './parse-separator';
import { settleClocks, settleMidnight, settleYears } from './settle-days';
import { type ShownTime, UNKNOWN_TIME } from './shown-time';
import type { ThreadContext, ThreadItem } from './thread-item';

/** A row of an open conversation: a message with the time it shows, or a separator. */
export interface TimeRow {
  /** The shown time; empty when the page shows none for this message. */
  readonly text: string;
  /** A row between messages; one that says nothing about time is passed over. */
  readonly separator?: boolean;
}

/**
 * The time of every row of a thread, the day carried from the separators. Rows whose separator is
 * not on the page (a virtual list keeps only what is in sight) are unknown, not today's.
 * @param rows in the order of the page, top to bottom
 * @returns one time per row, that of separators too
 */
export function carryTimes(rows: readonly TimeRow[], ctx: ThreadContext): ShownTime[] {
  const items = readItems(rows, ctx);
  const fromOldest = ctx.newestFirst ? items.toReversed() : items;
  settleClocks(items, ctx);
  settleMidnight(fromOldest, ctx);
  settleYears(fromOldest.toReversed(), ctx);
  carryDays(items, ctx);
  fillUntimed(fromOldest, ctx);
  return items.map((item) => item.time);
}

function readItems(rows: readonly TimeRow[], ctx: ThreadContext): ThreadItem[] {
  const alone = { ...ctx, dayContext: undefined };
  let under: ThreadItem | null = null;
  return rows.map(({ text: shown, separator = false }) => {
    const text = shown.trim();
    const read = parseSeparator(text, alone);
    const mark = separator || read?.dated ? read : null;
    const item: ThreadItem = { text, separator, under, mark, time: mark?.time ?? UNKNOWN_TIME };
    if (separator && mark) under = item;
    return item;
  });
}
