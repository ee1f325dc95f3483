import { trendOf } from '../insights/voice-log';

/** Counts below which two weeks cannot be told apart whatever they are. */
const FEW = 5;

/**
 * How a count stands to that of the week before. `few` both are too small to say anything; `same` the
 * difference may be chance, see `trendOf`; null without anything to compare with.
 */
export type Change = 'few' | 'same' | 'more' | 'fewer';

export function changeOf(count: number, before: number | null): Change | null {
  if (before === null) return null;
  if (count < FEW && before < FEW) return 'few';
  return trendOf({ count, before });
}
