import { type CalendarDay, dayOf } from './calendar-day';
import { parseShownTime } from './parse-shown-time';
import { readParts } from './read-parts';
import type { ShownTime, TimeContext } from './shown-time';

/** What a separator between messages says about those below it. */
export interface Separator {
  /** The day the messages below belong to; null when the separator tells none that can be read. */
  readonly day: CalendarDay | null;
  /** The separator's own time; day precision for a mere date. */
  readonly time: ShownTime;
  /** It tells a clock (`昨天 20:15`), as separators do that stand where a pause was. */
  readonly clock: boolean;
  /** It means to tell a day, read or not. */
  readonly dated: boolean;
  /** It names its day by today (`昨天`, `星期三`), so it is wrong once midnight has passed. */
  readonly relative: boolean;
  /** Its year is only the latest possible. */
  readonly yearless: boolean;
}

/**
 * Reads a separator row: a date, a date with a clock, or a clock.
 * @returns null when the row says nothing about time ("以下是新消息")
 */
export function parseSeparator(text: string, ctx: TimeContext): Separator | null {
  const parts = readParts(text);
  if (!parts) return null;
  const { epoch, dayDelta, weekday, month, year, numbers } = parts;
  const dated = (epoch ?? dayDelta ?? weekday ?? month ?? year ?? numbers) !== undefined;
  const time = parseShownTime(text, ctx);
  const told = dated && time.precision !== 'unknown' && time.precision !== 'month';
  return {
    day: told ? dayOf(time.at, ctx.timeZone) : null,
    time,
    clock: parts.hour !== undefined || epoch !== undefined,
    dated,
    relative: dayDelta !== undefined || (weekday !== undefined && !month && !numbers),
    yearless: (month !== undefined && year === undefined) || numbers?.length === 2,
  };
}
