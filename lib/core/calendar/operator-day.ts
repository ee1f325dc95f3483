import { DAY } from '../model/interaction';

/**
 * The operator's day a moment falls in.
 * @param at ms
 * @param dayOffset minutes east of UTC
 * @returns days since 1970
 */
export function operatorDay(at: number, dayOffset: number): number {
  return Math.floor((at + dayOffset * 60_000) / DAY);
}
