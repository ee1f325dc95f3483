import { PRECISION_WIDTH } from '../model/interaction';
import type { Separator } from './parse-separator';
import type { ShownTime, TimeContext } from './shown-time';

/** One row of a thread while its times are worked out. */
export interface ThreadItem {
  readonly text: string;
  /** It stands between messages. */
  readonly separator: boolean;
  /** The separator it stands under, if that tells time. */
  readonly under: ThreadItem | null;
  /** What it says about days: of every separator that tells time, and of messages with their own day. */
  mark: Separator | null;
  time: ShownTime;
}

export interface ThreadContext extends TimeContext {
  /** The newest message comes first on the page; separators still stand above their messages. */
  readonly newestFirst?: boolean | undefined;
  /** ms; the page sets a separator wherever at least this long nobody wrote. */
  readonly pause?: number | undefined;
}

/** The end of the interval a time stands for. */
export function endOf(time: ShownTime): number {
  return time.at + PRECISION_WIDTH[time.precision];
}
