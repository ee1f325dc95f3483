import type { MonthEnds } from '@/lib/core/care/outcome/ends-by-month';
import type { FlagWeek } from '@/lib/core/care/outcome/flags-by-week';
import type { LevelStream } from '@/lib/core/insights/level-flow';
import type { SilentShare } from '@/lib/core/insights/silent-share';
import type { HistoryReading } from '../history-reading';

/** Cases below which a share is shown, but nothing concluded from it. */
export const ENOUGH = 20;
/** The same for the answers of one week. */
export const ENOUGH_A_WEEK = 10;

/** What the page of pictures shows; counted by the owner. */
export interface PicturesData {
  /** Recorded people, groups left out. */
  readonly people: number;
  /** From the beginning of this month to now. */
  readonly flow: readonly LevelStream[];
  readonly ends: readonly MonthEnds[];
  /** Cases that have no end yet. */
  readonly open: number;
  readonly silent: Readonly<Record<30 | 180, SilentShare>>;
  readonly flags: readonly FlagWeek[];
  /** Contacts that were only watched and called wrong, of the same weeks. */
  readonly otherWrong: number;
  /** Minutes of shift time after which an answer is late. */
  readonly lateAfter: number;
  readonly history: HistoryReading;
}
