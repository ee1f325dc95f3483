/**
 * Why a backup can't be used, or none can be made. `wrong-passphrase` may also mean that the head of
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
