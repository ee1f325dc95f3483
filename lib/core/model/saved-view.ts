/** A filter of the contact list that the operator gave a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The filter as the contact list writes it into its address; checked again when it is read. */
  readonly query: string;
  /** ms */
  readonly createdAt: number;
}
