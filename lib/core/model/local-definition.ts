/** How an edition of a local definition came about. */
export const EDITION_ORIGINS = ['read', 'taught', 'repair', 'import'] as const;
export type EditionOrigin = (typeof EDITION_ORIGINS)[number];

/** One edition of what the operator told Rewarm about a site. */
export interface Edition {
  /** Counts up from 1 and is never used twice. */
  readonly number: number;
  /**
   * A whole definition, or only the keys that go before those of the built-in one. Checked by the
   * definition schema before it is stored and again before it is used.
   */
  readonly data: Readonly<Record<string, unknown>>;
  /** Version of the built-in definition it was laid over; null for a whole definition. */
  readonly over: number | null;
  readonly origin: EditionOrigin;
  /** ms */
  readonly at: number;
}

/** Everything local about one site: the edition in use, and those that can be gone back to. */
export interface LocalDefinition {
  /** Id of the definition, the built-in one's where it is laid over it. */
  readonly site: string;
  readonly current: Edition;
  /** Newest last. */
  readonly earlier: readonly Edition[];
}
