export const IMPORT_STATES = ['running', 'stopped', 'done', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One import of a file. The file itself and its name, which is often a customer's, are not kept. */
export interface ImportRun {
  readonly id: string;
  readonly format: string;
  /** SHA-256 of size, head and tail: tells whether the same file is brought back to go on. */
  readonly file: string;
  readonly state: ImportState;
  /** ms */
  readonly startedAt: number;
  readonly changedAt: number;
  readonly contacts: number;
  /** Facts that were not known before. */
  readonly added: number;
  readonly rejected: number;
}

/** What an import brought to one contact, so that it can be taken back. */
export interface ImportedItem {
  readonly import: string;
  readonly contact: string;
  /** The contact was not known before. */
  readonly isNew: boolean;
  /** Packed history: the facts it added. */
  readonly facts: Uint8Array;
  /** How things stood before it, as the undo needs it: JSON, read by its own schema. */
  readonly before?: string;
  /** All of the contact was brought: a resumed import leaves it out. */
  readonly whole?: boolean;
}
