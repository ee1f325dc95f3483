import { DAY, HOUR, MINUTE, type Precision } from '../model/interaction';
import { type CalendarDay, calendarDay, dayOf } from './calendar-day';
import { readParts, seconds } from './read-parts';
import { resolveDay } from './resolve-day';
import { FUTURE_TOLERANCE, type ShownTime, type TimeContext, UNKNOWN_TIME } from './shown-time';
import type { AgoUnit, TimeParts } from './time-parts';
import { fromWall } from './zone';

/**
 * Reads a time as a page shows it, in Chinese or English.
 *
 * The result is an interval, never a guess: what can be read in two ways, lies more than two
 * minutes ahead of `now`, or lacks its day, is unknown. Never throws.
 * @param text what the page shows for the time and nothing else; only the first 120 characters count
 */
export function parseShownTime(text: string, ctx: TimeContext): ShownTime {
  const parts = readParts(text);
  if (!parts || !(Math.abs(ctx.now) < MAX_DATE)) return UNKNOWN_TIME;
  const shown = parts.ago ? countBack(parts.ago, ctx) : place(parts, ctx);
  return shown.at > 0 && shown.at <= ctx.now + FUTURE_TOLERANCE ? shown : UNKNOWN_TIME;
}

/**
 * A mere clock on a day, even one still ahead of now.
 * @returns null when the text says more or less than a clock
 */
export function clockOn(text: string, day: CalendarDay, ctx: TimeContext): ShownTime | null {
  const time = parseShownTime(text, { ...ctx, now: ctx.now + DAY, dayContext: day });
  return time.source === 'carried' ? time : null;
}

/** The last instant that a Date can hold is 8.64e15. */
const MAX_DATE = 8e15;

const AGO_PRECISION: Record<AgoUnit, Precision> = {
  // a page does not tick every second
  s: 'minute',
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'unknown',
};

function countBack(ago: { n: number; unit: AgoUnit }, ctx: TimeContext): ShownTime {
  const precision = AGO_PRECISION[ago.unit];
  if (precision === 'unknown') return UNKNOWN_TIME;
  const unit = seconds({ n: ago.unit === 's' ? 60 : 1, unit: ago.unit });
  const since = seconds(ago) + unit * (ctx.agoRounding === 'nearest' && ago.n > 0 ? 0.5 : 1);
  return { at: ctx.now - since * 1000, precision, source: 'estimated' };
}

function place(parts: TimeParts, ctx: TimeContext): ShownTime {
  if (parts.epoch) return { at: parts.epoch, precision: 'exact', source: 'text' };
  const today = dayOf(ctx.now, ctx.timeZone);
  if (parts.month && !parts.day) return placeMonth(parts, today, ctx);

  const dated =
    parts.dayDelta ?? parts.weekday ?? parts.month ?? parts.year ?? parts.numbers ?? null;
  const day =
    dated !== null
      ? resolveDay(parts, today, ctx)
      : (ctx.dayContext ?? (ctx.mode === 'list' ? today : Number.NaN));
  const carried = dated === null && ctx.dayContext !== undefined;
  const clock = readClock(parts);
  if (!clock || (dated === null && parts.hour === undefined)) return UNKNOWN_TIME;

  const shown = onDay(day, clock, parts, ctx, carried);
  // Left open over midnight: what the page calls today was yesterday.
  const stale = parts.dayDelta === 0 || (dated === null && !carried);
  return stale && parts.hour !== undefined && shown.at > ctx.now + FUTURE_TOLERANCE
    ? onDay(day - 1, clock, parts, ctx, carried)
    : shown;
}

function onDay(
  day: number,
  clock: { wall: number; precision: Precision },
  parts: TimeParts,
  ctx: TimeContext,
  carried: boolean,
): ShownTime {
  const source = carried ? 'carried' : 'text';
  const wall = day * DAY + clock.wall;
  if (!Number.isFinite(wall)) return UNKNOWN_TIME;
  if (parts.offset !== undefined) {
    return { at: wall - parts.offset * MINUTE, precision: clock.precision, source };
  }
  const { at, sure } = fromWall(wall, ctx.timeZone);
  return { at, precision: sure ? clock.precision : 'day', source };
}

function placeMonth(parts: TimeParts, today: number, ctx: TimeContext): ShownTime {
  if (parts.hour !== undefined || parts.month! > 12) return UNKNOWN_TIME;
  const now = new Date(today * DAY);
  const year = parts.year ?? now.getUTCFullYear() - (parts.month! > now.getUTCMonth() + 1 ? 1 : 0);
  const { at } = fromWall(calendarDay(year, parts.month!, 1) * DAY, ctx.timeZone);
  return { at, precision: 'month', source: 'text' };
}

/** Time of day in ms and how well it is told; null for a clock that doesn't exist. */
function readClock(parts: TimeParts): { wall: number; precision: Precision } | null {
  const { hour, minute = 0, second = 0, half } = parts;
  if (hour === undefined) return { wall: 0, precision: 'day' };
  const hour24 = toHour24(hour, half);
  if (hour24 === null || hour > 24 || minute > 59 || second >= 60) return null;
  return {
    // Some browsers write midnight as 24:00 of the day that begins.
    wall: (hour24 % 24) * HOUR + minute * MINUTE + Math.round(second * 1000),
    precision:
      parts.second !== undefined ? 'exact' : parts.minute !== undefined ? 'minute' : 'hour',
  };
}

function toHour24(hour: number, half: TimeParts['half']): number | null {
  if (half === undefined) return hour;
  if (hour > 12) return half === 'am' ? null : hour;
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  // 中午 is around noon; 晚上 12 or 1 may belong to either day
  if (half === 'noon') return hour > 9 ? hour : hour < 4 ? hour + 12 : null;
  return hour > 4 && hour < 12 ? hour + 12 : null;
}
