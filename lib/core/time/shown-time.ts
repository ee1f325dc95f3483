import type { Precision } from '../model/interaction';
import type { CalendarDay } from './calendar-day';
import type { Zone } from './zone';

/** Order of the numbers in `03/04/2026`; `auto` accepts only what can be read one way. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD' | 'auto';

/** A time as the page shows it: it lies in [at, at + width of the precision]. */
export interface ShownTime {
  /** ms since 1970 UTC: the start of the interval; 0 when unknown. */
  readonly at: number;
  readonly precision: Precision;
  /** `text`: says it all; `carried`: the day is a separator's; `estimated`: counted back from now. */
  readonly source: 'text' | 'carried' | 'estimated';
}

export interface TimeContext {
  /** ms; when the page was read. */
  readonly now: number;
  /** The zone the page writes its times in. */
  readonly timeZone: Zone;
  /** A clock without a day is today's (or last night's) in a `list`, and nobody's in a `thread`. */
  readonly mode: 'list' | 'thread';
  /** The day of the separator above, for a clock without a day. */
  readonly dayContext?: CalendarDay | undefined;
  readonly order?: DateOrder | undefined;
  /** Languages of the page, best first; Chinese, Japanese and Korean never write the day first. */
  readonly languages?: readonly string[] | undefined;
  /** Whether "3 hours ago" is three full hours (the usual) or 2.5 to 3.5. */
  readonly agoRounding?: 'floor' | 'nearest' | undefined;
}

export const UNKNOWN_TIME: ShownTime = { at: 0, precision: 'unknown', source: 'text' };

/** How far ahead of our clock the page's may run, ms. */
export const FUTURE_TOLERANCE = 120_000;
