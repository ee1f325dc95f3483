/**
 * Why a file can't be used, or none can be made. `wrong-passphrase` may also mean that the head of
 * the file was changed: the two look the same.
 */
export const BACKUP_PROBLEMS = [
  'not-a-backup',
  'newer',
  'older',
  'needs-passphrase',
  'wrong-passphrase',
  'damaged',
  'bad-row',
  'locked',
] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];

/** A backup that can't be read or made; what is stored was not touched. */
export class BackupError extends Error {
  override name = 'BackupError';

  /** @param detail for a report: table, line and field, never anybody's data */
  constructor(
    readonly problem: BackupProblem,
    readonly detail = '',
  ) {
    super(detail ? `${problem}: ${detail}` : problem);
  }
}
