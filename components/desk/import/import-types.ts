import type { Mapping, TableField } from '@/lib/core/import/columns';
import type { ImportFormat, Rejected, RejectReason } from '@/lib/core/import/records';
import type { DateOrder } from '@/lib/core/import/stamp';
import type { TextWords } from '@/lib/core/text/feature-words';
import type { ImportedContact } from '@/lib/messaging/import-schemas';

/** Why files cannot be read at all; each has a sentence that says what to do. */
export const FILE_FAULTS = [
  'empty',
  'too-large',
  'bomb',
  'broken-zip',
  'broken-sheet',
  'nothing-inside',
  'unknown',
  'failed',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Somebody who writes in the file, to be asked whether it is us. */
export interface ShownSpeaker {
  readonly key: string;
  readonly name: string;
  readonly messages: number;
  readonly chats: number;
}

/** A line of the preview: enough to see whether it was read right. */
export interface PreviewRow {
  readonly line: number;
  /** ms; null where the file tells none. */
  readonly at: number | null;
  readonly hasClock: boolean;
  readonly who: string;
  readonly ours: boolean | null;
  readonly what: string;
}

/** What some files are, before anything is taken in. */
export interface Inspection {
  readonly format: ImportFormat;
  /** Of the files: hex SHA-256. */
  readonly fingerprint: string;
  readonly encodings: readonly string[];
  readonly bytes: number;
  readonly sources: number;
  readonly lines: number;
  readonly messages: number;
  readonly people: number;
  readonly groups: number;
  readonly rejected: number;
  /** ms */
  readonly first: number | null;
  readonly last: number | null;
  /** Orders of day and month that fit; more than one has to be asked. */
  readonly orders: readonly DateOrder[];
  readonly order: DateOrder;
  /** A date as it is written, to ask by. */
  readonly dateSample: string;
  readonly speakers: readonly ShownSpeaker[];
  readonly self: readonly string[];
  readonly asksSelf: boolean;
  /** ms; when it was exported as far as the file tells. */
  readonly exportedAt: number;
  /** The file says so itself; a date of the file may be later. */
  readonly exportSure: boolean;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly missing: readonly TableField[];
  readonly preview: readonly PreviewRow[];
}

/** What the operator decides of it. */
export interface ImportChoices {
  readonly format: ImportFormat;
  readonly order: DateOrder;
  readonly self: readonly string[];
  readonly mapping: Mapping;
  /** ms; up to when the files hold everything. */
  readonly through: number;
  /** Contacts that are known already and stay apart, by id. */
  readonly apart: readonly string[];
}

/** Choices that change how a file is read. */
export type TableChoice = Partial<Pick<ImportChoices, 'format' | 'order' | 'mapping'>>;

/** A contact of ours that somebody in the file seems to be. */
export interface Match {
  readonly name: string;
  readonly contact: string;
  readonly site: string;
}

/** What an import would do. */
export interface DryRun {
  readonly contacts: number;
  readonly created: number;
  readonly added: number;
  readonly known: number;
  readonly rejected: number;
  readonly reasons: readonly (readonly [RejectReason, number])[];
  /** The beginning of the rejected lines, at most `MOST_REJECTED`. */
  readonly rejects: readonly Rejected[];
  readonly matches: readonly Match[];
  readonly matchCount: number;
}

/** A contact as the page knows it, for the worker to match names with. */
export interface KnownContact {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly kind: 'person' | 'group';
}

/** What the page asks of the worker. */
export type WorkerAsk =
  | {
      readonly do: 'inspect';
      readonly files: readonly File[];
      readonly choices: Partial<ImportChoices>;
    }
  | {
      readonly do: 'prepare';
      readonly choices: ImportChoices;
      readonly known: readonly KnownContact[];
      readonly words: TextWords;
    }
  /** The next contacts to send; ids in `done` were brought before. */
  | { readonly do: 'next'; readonly done: readonly string[] | null };

/** What the worker answers with. */
export type WorkerAnswer =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'inspected'; readonly inspection: Inspection }
  | { readonly is: 'prepared'; readonly dryRun: DryRun }
  | { readonly is: 'batch'; readonly contacts: readonly ImportedContact[]; readonly left: number }
  | { readonly is: 'fault'; readonly fault: FileFault };

/** Rejected lines that are kept to be downloaded; the others are counted. */
export const MOST_REJECTED = 20_000;
