/** What the operator did with a care task of the calendar. */
export interface TaskMark {
  readonly id: string;
  readonly state: 'done' | 'skipped';
  /** ms */
  readonly at: number;
  /** ms; shown again from here on; null never. */
  readonly until: number | null;
}
