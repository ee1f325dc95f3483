import type { Outcome } from '@/lib/core/care/outcome/outcome-of';
import type { ResultKey, ResultRow } from '@/lib/core/care/outcome/results-by';
import type { Uplift } from '@/lib/core/care/outcome/uplift';
import type { ShopInsights } from '@/lib/core/insights/gather-insights';
import type { ReferenceId } from '@/lib/i18n/desk/results';

/** A share of our own contacts. */
export interface OwnShare {
  readonly hits: number;
  readonly of: number;
}

/** What all histories together tell; read once, with the page already in use. */
export type HistoryReading =
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  | { readonly state: 'failed' }
  | {
      readonly state: 'read';
      readonly insights: ShopInsights;
      /** Shown names of the contacts in it. */
      readonly names: ReadonlyMap<string, string>;
      /** The listed voices as a file. */
      readonly csv: () => string;
    };

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
  /** Minutes after which an answer is late. */
  readonly lateAfter: number;
  readonly history: HistoryReading;
  /** Our own figures beside claims of the field; missing where none can be seen. */
  readonly own: Readonly<Partial<Record<ReferenceId, OwnShare>>>;
}
