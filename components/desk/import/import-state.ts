import type { Level } from '@/lib/core/model/assessment';
import type { ImportRun } from '@/lib/core/model/import-run';
import type { DryRun, FileFault, ImportChoices, Inspection, TableChoice } from './import-types';

/** One of the first who are quieter than usual. */
export interface FirstFlag {
  readonly contact: string;
  readonly name: string;
  readonly level: Level;
  readonly why: string;
}

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'choose'; readonly fault: FileFault | null }
  | { readonly step: 'reading'; readonly what: 'inspect' | 'prepare'; readonly share: number }
  | {
      readonly step: 'look';
      readonly inspection: Inspection;
      readonly choices: ImportChoices;
      /** The same file was stopped halfway, or imported before. */
      readonly before: 'stopped' | 'done' | null;
    }
  | {
      readonly step: 'check';
      readonly inspection: Inspection;
      readonly choices: ImportChoices;
      readonly dryRun: DryRun;
      readonly resumes: boolean;
      readonly failed: boolean;
    }
  | {
      readonly step: 'run';
      readonly done: number;
      readonly total: number;
      readonly stopping: boolean;
    }
  | {
      readonly step: 'done';
      readonly run: ImportRun;
      readonly flags: readonly FirstFlag[];
      /** The file held message times. */
      readonly timed: boolean;
    };

/** What the operator can do about an import. */
export interface ImportActions {
  choose(files: readonly File[]): void;
  /** Chooses something that changes how the file is read. */
  reread(choice: TableChoice): void;
  /** Chooses something that does not. */
  change(choices: ImportChoices): void;
  check(): void;
  keepApart(contacts: readonly string[]): void;
  start(): void;
  stop(): void;
  cancel(): void;
  undo(run: ImportRun): Promise<void>;
}
