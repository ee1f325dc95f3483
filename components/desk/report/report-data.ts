import type { WeeklyReport } from '@/lib/core/report/weekly-report';
import type { CalendarDay } from '@/lib/core/time/calendar-day';

/** A report with all it needs to be told in words. */
export interface ReportData {
  readonly report: WeeklyReport;
  /** Shown names by contact; who was erased has none. */
  readonly names: ReadonlyMap<string, string>;
  /** What the offer of a ledger entry is called; null when the entry is gone. */
  readonly offerOf: (entry: string) => string | null;
  /** What a wording or saved reply is called. */
  readonly wordingOf: (wording: string) => string;
  /** Minutes of shift time after which an answer is late. */
  readonly lateAfter: number;
}

/** How far the reading of a week is. */
export type ReportReading =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'failed' }
  | ({ readonly state: 'read' } & ReportData);

/** The weeks that can be chosen. */
export interface WeekChoice {
  readonly monday: CalendarDay;
  /** Newest first. */
  readonly mondays: readonly CalendarDay[];
}

/** Was nothing at all seen or done in the week? */
export function isEmptyReport({ figures, silent }: WeeklyReport): boolean {
  const { talk, flagged, recovered, replied, spent, lapsed, seen } = figures;
  const done = [flagged, recovered, replied, spent, lapsed, silent.contacts];
  return !seen && talk.asked + talk.ours === 0 && done.every((list) => list.length === 0);
}
