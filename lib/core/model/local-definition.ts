/** How an edition of a local definition came about. */
export const EDITION_ORIGINS = ['read', 'taught', 'repair', 'import'] as const;
export type EditionOrigin = (typeof EDITION_ORIGINS)[number];

/** One edition of what the operator told Rewarm about a site. */
export interface Edition {
  /** Counts up from 1 and is never used twice, so that no two ways of reading share a version. */
  readonly number: number;
  /**
   * A `LocalSite` of `lib/sites/teach`: a whole definition, or keys that stand instead of the
   * built-in one's. Checked before it is stored and again before it is used.
   */
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: EditionOrigin;
  /** ms */
  readonly at: number;
}

/** Everything local about one site. */
export interface LocalDefinition {
  /** Id of the definition, the built-in one's where it is laid over it. */
  readonly site: string;
  /** The edition in use; null once it was removed. */
  readonly current: Edition | null;
  /** Those that can be gone back to, newest last. */
  readonly earlier: readonly Edition[];
  /** Highest number given so far. */
  readonly last: number;
}
