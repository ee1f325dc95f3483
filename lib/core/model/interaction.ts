/** Who wrote: the contact (`in`), the operator's side (`out`), or not told by the page. */
export const DIRECTIONS = ['unknown', 'in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Order is part of the packed form: append only. */
export const KINDS = [
  'other',
  'text',
  'image',
  'voice',
  'video',
  'file',
  'card',
  'sticker',
  'call',
  'system',
  'sighting',
] as const;
/**
 * `sighting` is activity known only from a list row: it marks time, it is never counted as a
 * message, so the same message seen later in its thread cannot count twice.
 */
export type Kind = (typeof KINDS)[number];

/** How well a time is known. Order is part of the packed form: append only. */
export const PRECISIONS = ['unknown', 'exact', 'minute', 'hour', 'day', 'week', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Width in ms of the interval a shown time may stand for; `unknown` times cannot be placed. */
export const PRECISION_WIDTH: Record<Precision, number> = {
  exact: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  unknown: Number.POSITIVE_INFINITY,
};

/** Where the fact was read. Order is part of the packed form: append only. */
export const ORIGINS = ['thread', 'list', 'import', 'manual'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One message or other touch, without its text. */
export interface Interaction {
  /** 64 bit, 16 hex characters: see `messageId`. */
  readonly id: string;
  /** ms since 1970 UTC; the start of the interval when the precision is coarse. */
  readonly at: number;
  readonly precision: Precision;
  readonly direction: Direction;
  readonly kind: Kind;
  /** Bits of `FEATURE`. */
  readonly features: number;
  /** Characters of the shown text, at most 65535. */
  readonly length: number;
  readonly origin: Origin;
  /** The id comes from the page's own message id, so it names one message for ever. */
  readonly native: boolean;
}

/**
 * What a text says about itself, one bit each. Order is part of the packed form: append only, and no
 * more than 31, since bits are combined as signed 32-bit numbers. `marked` is the operator's word on
 * `activity` and `benefit` of this message, which no later reading may change; `joined` that the
 * contact took part though they did not answer. On a line of the page itself in a group, `joined` says
 * that members came in and `left`, there alone, that members went.
 */
export const FEATURES = [
  'short',
  'acknowledgement',
  'question',
  'help',
  'thanks',
  'care',
  'share',
  'promotion',
  'activity',
  'benefit',
  'complaint',
  'defect',
  'competitor',
  'refusal',
  'optOut',
  'urgent',
  'denial',
  'promise',
  'blockedNotice',
  'link',
  'greeting',
  'useful',
  'request',
  'price',
  'quality',
  'service',
  'unresolved',
  'waited',
  'joined',
  'marked',
  'left',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Bit of each feature. */
export const FEATURE = Object.fromEntries(FEATURES.map((name, i) => [name, 2 ** i])) as Record<
  Feature,
  number
>;
