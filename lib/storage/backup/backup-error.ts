import type { BackupProblem } from '@/lib/core/data/backup-problem';

/** A backup that can't be read or made; what is stored was not touched. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly problem: BackupProblem;
  readonly detail: string;

  /** @param detail for a report: table, line and field, never anybody's data */
  constructor(problem: BackupProblem, detail = '') {
    super(detail ? `${problem}: ${detail}` : problem);
    this.problem = problem;
    this.detail = detail;
  }
}
