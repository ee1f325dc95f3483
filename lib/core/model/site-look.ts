/** What the fields of a page looked like when it was last read right; see `lib/sites/teach`. */
export interface SiteLook {
  readonly site: string;
  /** Version of the definition it was read by. */
  readonly version: number;
  /** ms */
  readonly at: number;
  /** Fingerprints by field, without any word the page showed. */
  readonly fields: Readonly<Record<string, unknown>>;
}
