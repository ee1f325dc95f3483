import type { DataRules } from '@/lib/core/data/data-rules';
import type { KeptSetting } from '@/lib/storage/backup/kept-settings';
import type { TableName } from '@/lib/storage/read/rows-of-contacts';

/** A long piece of work: how to end it, and whom to tell how far it is. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface BackupMade {
  readonly rows: number;
  readonly bytes: number;
  /** Rows that could not be put into the file. */
  readonly leftOut: number;
}

/** Rows of one kind in a backup. */
export interface PlanLine {
  readonly table: TableName | 'facts';
  readonly fresh: number;
  readonly known: number;
}

/** What bringing a backup back would do. The file was read to its end and found whole. */
export interface RestorePlan {
  /** ms */
  readonly madeAt: number;
  readonly lines: readonly PlanLine[];
  /** Settings that differ; `changedHere`: the operator has one of their own now. */
  readonly settings: readonly { readonly name: KeptSetting; readonly changedHere: boolean }[];
  readonly unusable: readonly KeptSetting[];
}

export const EXPORT_KINDS = ['lines', 'contacts', 'facts', 'ledger', 'cases', 'notes'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What the rules would forget. */
export interface KeepPreview {
  readonly contacts: number;
  /** Old facts of `of` other contacts. */
  readonly facts: number;
  readonly of: number;
}

/** All the page can do with the data. A null answer: the operator closed the browser's dialog. */
export interface DataWork {
  backup(passphrase: string | null, job: Job): Promise<BackupMade | null>;
  isSealed(file: Blob): Promise<boolean>;
  check(file: Blob, passphrase: string | null, job: Job): Promise<RestorePlan>;
  restore(plan: RestorePlan, settings: readonly KeptSetting[], job: Job): Promise<void>;
  export(kind: ExportKind, job: Job): Promise<{ readonly rows: number } | null>;
  preview(rules: DataRules, job: Job): Promise<KeepPreview>;
  persist(): Promise<boolean>;
}

/** What the page shows. */
export interface KeptData {
  readonly contacts: number;
  readonly facts: number;
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly persisted: boolean;
  readonly rules: DataRules;
  /** ms; null when there is none. */
  readonly lastBackupAt: number | null;
}
