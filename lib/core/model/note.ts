/** Something the operator wrote down about a contact. */
export interface Note {
  readonly id: string;
  readonly contact: string;
  /** ms */
  readonly at: number;
  /** At most 2,000 characters. */
  readonly text: string;
}
