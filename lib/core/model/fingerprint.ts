/** Fingerprint of one of our own messages, to know near-duplicates without keeping the text. */
export interface Fingerprint {
  readonly contact: string;
  /** Message id. */
  readonly message: string;
  /** ms */
  readonly at: number;
  /** 16 hex characters, see `core/text/print`. */
  readonly print: string;
}
