import { PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { ReadTime } from '@/lib/sites/reading';

interface Held {
  readonly what: string;
  readonly time: ReadTime;
  /** Now minus `at` of the last reading: the same for as long as the page shows the same words. */
  readonly ago: number;
}

/**
 * Holds the times still that a page counts back from now. "5 minutes ago" that is not rendered anew
 * wanders with the clock, and would be another message every minute.
 */
export class SteadyTimes<Place> {
  /** @param held by where a time is shown; a WeakMap for elements */
  constructor(
    private readonly held: {
      get(at: Place): Held | undefined;
      set(at: Place, held: Held): unknown;
    },
  ) {}

  /**
   * @param what whose time it is: places are used again for others
   * @returns the time as first read, for as long as what is shown may mean that same moment
   */
  hold(place: Place, what: string, time: ReadTime, now: number): ReadTime {
    if (!time.estimated) return time;
    const known = this.held.get(place);
    const ago = now - time.at;
    const same = known?.what === what && (ago === known.ago || mayBeSame(known.time, time));
    const steady = same ? known.time : time;
    this.held.set(place, { what, time: steady, ago });
    return steady;
  }
}

function mayBeSame(a: ReadTime, b: ReadTime): boolean {
  return a.at <= b.at + PRECISION_WIDTH[b.precision] && b.at <= a.at + PRECISION_WIDTH[a.precision];
}
