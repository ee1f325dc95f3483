import { DAY, HOUR, MINUTE } from '../model/interaction';
import { type CalendarDay, calendarDay, dayOf } from '../time/calendar-day';
import { fromWall, type Zone } from '../time/zone';
import { halfOf, hourOf24 } from './half-day-words';

/** Order in which a file writes day, month and year. */
export const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A date in numbers as written; its order is told by the whole file. */
export type DateNumbers = readonly [number, number, number];

/** A date and a clock as a file writes them. */
export interface Stamp {
  readonly date: DateNumbers;
  /** ms since midnight; null where no clock is told. */
  readonly clock: number | null;
  readonly seconds: boolean;
  /** Minutes east of UTC, where the text tells them. */
  readonly offset: number | null;
}

const DATE = /(\d{1,4}) ?(?:[./-]|年|년) ?(\d{1,2}) ?(?:[./-]|月|월) ?(\d{1,4})(?:\.|日|號|일)?/y;
/** Between date and clock: `, `, ` klo `, ` г., `, `T`, `(Sun) `. */
const BETWEEN = /(?:\([^()\d]{1,10}\)|（[^（）\d]{1,10}）)?[ ,]*(?:T(?=\d))?/y;
const WORD = /([^\d\s:,[\]()-]{1,12}(?: ?[^\d\s:,[\]()-]{1,4}\.?)?) ?/y;
/** Also `21 h 05 min 09 s`. */
const CLOCK = /(\d{1,2})(?:[:.]| ?h ?)(\d{2})(?:(?:[:.]| min ?)(\d{2})(?:[.,]\d{1,9}| s)?)?/y;
const OFFSET = / ?(Z|UTC|[+-]\d{2}:?\d{2})/y;

/**
 * Reads a date and a clock at the beginning of a text in the form of `plainDigits`. Never throws.
 * @returns the stamp and where it ends, or null when the text does not begin with a date
 */
export function readStamp(text: string): { stamp: Stamp; end: number } | null {
  const date = at(DATE, text, 0);
  if (!date) return null;
  const numbers = [Number(date[1]), Number(date[2]), Number(date[3])] as const;
  const dateEnd = date[0].length;
  const gap = at(BETWEEN, text, dateEnd)?.[0].length ?? 0;
  const clock = readClock(text, dateEnd + gap);
  if (clock === 'impossible') return null;
  if (!clock) {
    return {
      stamp: { date: numbers, clock: null, seconds: false, offset: null },
      end: dateEnd,
    };
  }
  const zone = clock.seconds || text[dateEnd] === 'T' ? at(OFFSET, text, clock.end) : null;
  return {
    stamp: {
      date: numbers,
      clock: clock.ms,
      seconds: clock.seconds,
      offset: zone ? offsetOf(zone[1] ?? '') : null,
    },
    end: clock.end + (zone?.[0].length ?? 0),
  };
}

interface Clock {
  readonly ms: number;
  readonly seconds: boolean;
  readonly end: number;
}

/**
 * Reads a clock of 12 or 24 hours in any language, the half of the day before or behind it.
 * @param from where in the text
 * @returns null when there is none, `impossible` for 25:00 or a half nobody knows
 */
export function readClock(text: string, from: number): Clock | null | 'impossible' {
  let start = from;
  let half: ReturnType<typeof halfOf> = null;
  // `下午9:41`, `du. 9:05`, `klo 21.05`: one word, or a filler and then a half.
  for (let words = 0; words < 2 && !/\d/.test(text[start] ?? ''); words++) {
    const word = at(WORD, text, start);
    if (!word) break;
    half = halfOf(word[1] ?? '') ?? half;
    start += word[0].length;
    while (text[start] === ' ' || text[start] === ',') start += 1;
  }
  const clock = at(CLOCK, text, start);
  if (!clock) return null;
  let end = start + clock[0].length;
  if (half === null) {
    const behind = halfBehind(text, end);
    half = behind?.half ?? null;
    end = behind?.end ?? end;
  }
  const hour = hourOf24(Number(clock[1]), half);
  const minute = Number(clock[2]);
  const second = Number(clock[3] ?? 0);
  if (hour === null || minute > 59 || second > 59) return 'impossible';
  return {
    ms: hour * HOUR + minute * MINUTE + second * 1000,
    seconds: clock[3] !== undefined,
    end,
  };
}

/** `9:41 PM`, `9:41 p. m.`, `9:05 ч. pm`. */
function halfBehind(text: string, from: number) {
  const words = /^ ?(?:ч\. ?)?([^\d\s:,[\]()-]{1,12}(?: [^\d\s:,[\]()-]{1,2}\.)?)/.exec(
    text.slice(from, from + 24),
  );
  if (!words) return null;
  const told = words[1] ?? '';
  for (const part of [told, told.split(' ')[0] ?? '']) {
    const half = halfOf(part);
    if (half) return { half, end: from + words[0].length - told.length + part.length };
  }
  return null;
}

function offsetOf(text: string): number {
  const parts = /([+-])(\d{2}):?(\d{2})/.exec(text);
  return parts ? Number(`${parts[1]}1`) * (Number(parts[2]) * 60 + Number(parts[3])) : 0;
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/**
 * The day that three numbers mean in an order, NaN when there is none. Years of the Buddhist era, as
 * Thai phones write them, count as what they are; two digits are of this century.
 * @param today a year behind it can only be a Buddhist one
 */
export function dayFromNumbers(
  [a, b, c]: DateNumbers,
  order: DateOrder,
  today: CalendarDay,
): CalendarDay {
  if (order === 'YMD') return calendarDay(yearOf(a, today), b, c);
  const year = yearOf(c, today);
  return order === 'DMY' ? calendarDay(year, b, a) : calendarDay(year, a, b);
}

const DAYS_A_YEAR = 365.2425;
/** Before it nobody exported a chat. */
const FIRST_YEAR = 2009;

function yearOf(written: number, today: CalendarDay): number {
  const thisYear = 1970 + Math.floor(today / DAYS_A_YEAR);
  if (written >= 2400 && written <= 2700) return written - 543;
  if (written >= 1000) return written;
  if (written >= 100) return Number.NaN;
  const year = 2000 + written;
  const buddhist = year - 43;
  return year > thisYear + 1 && buddhist >= FIRST_YEAR && buddhist <= thisYear ? buddhist : year;
}

/**
 * The instant of a stamp.
 * @param zone of the clock that wrote it
 * @returns null when the date does not exist
 */
export function placeStamp(
  { date, clock, seconds, offset }: Stamp,
  order: DateOrder,
  zone: Zone,
  now: number,
): { at: number; precision: 'exact' | 'minute' | 'day' } | null {
  const day = dayFromNumbers(date, order, dayOf(now, zone));
  if (Number.isNaN(day)) return null;
  return placeDay(day, clock, seconds, offset, zone);
}

/** The instant of a day and a clock. */
export function placeDay(
  day: CalendarDay,
  clock: number | null,
  seconds: boolean,
  offset: number | null,
  zone: Zone,
): { at: number; precision: 'exact' | 'minute' | 'day' } {
  const wall = day * DAY + (clock ?? 0);
  if (clock === null) return { at: fromWall(wall, zone).at, precision: 'day' };
  const at = offset === null ? fromWall(wall, zone).at : wall - offset * MINUTE;
  return { at, precision: seconds ? 'exact' : 'minute' };
}
