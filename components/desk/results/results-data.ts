import type { Outcome } from '@/lib/core/care/outcome/outcome-of';
import type { ResultKey, ResultRow } from '@/lib/core/care/outcome/results-by';
import type { Uplift } from '@/lib/core/care/outcome/uplift';
import type { ReferenceId } from '@/lib/i18n/desk/results';
import type { HistoryReading } from '../history-reading';

/** A share of our own contacts. */
export interface OwnShare {
  readonly hits: number;
  readonly of: number;
}

/** What the page shows; counted by the owner. */
export interface ResultsData {
  /** Cases by how they stand. */
  readonly states: Readonly<Record<Outcome['result'], number>>;
  readonly rows: Readonly<Record<ResultKey, readonly ResultRow[]>>;
  /** What an offer, wording or intent is called. */
  readonly nameOf: (key: ResultKey, id: string) => string;
  readonly uplift: Uplift;
  /** Is anybody left alone at random? */
  readonly holdout: boolean;
  readonly answerDays: number;
  readonly history: HistoryReading;
  /** Our own figures beside claims of the field; missing where none can be seen. */
  readonly own: Readonly<Partial<Record<ReferenceId, OwnShare>>>;
}
