import type { Act } from '@/lib/core/care/acts-of';
import type { WeekCount } from '@/lib/core/history/weekly-rhythm';
import type { Level } from '@/lib/core/model/assessment';
import type { RiskPoint } from '@/lib/core/risk/replay';
import type { UsualGap } from '../../ui/rhythm-chart/layout-rhythm';

/** What the pictures of one contact show. */
export interface ContactPicturesData {
  /** The last 26 weeks, oldest first. */
  readonly rhythm: readonly WeekCount[];
  readonly usualGap: UsualGap | null;
  readonly lastInboundAt: number | null;
  /** The known weeks, oldest first, at most `REPLAY_WEEKS` and the current one. */
  readonly weeks: readonly WeekCount[];
  /** More weeks are known than are drawn. */
  readonly cut: boolean;
  /** One for each of `weeks`: its end, and now for the last; null while it is worked out. */
  readonly risk: readonly RiskPoint[] | null;
  readonly level: Level;
  /** What was done, by time. */
  readonly acts: readonly Act[];
}
