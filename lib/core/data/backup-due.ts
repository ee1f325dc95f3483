import { DAY } from '../model/interaction';
import type { DataRules } from './data-rules';

/** Contacts from which on there is something to lose. */
export const WORTH = 50;

/**
 * Is it time to make a backup?
 * @param lastAt ms; null when none was ever made
 * @param contacts how many are known; beyond `WORTH` it does not matter
 * @returns null when it is not; else how many whole days ago the last one was made, null for never
 */
export function backupDue(
  { remindWeeks }: Pick<DataRules, 'remindWeeks'>,
  lastAt: number | null,
  contacts: number,
  now: number,
): { readonly days: number | null } | null {
  if (remindWeeks === null || contacts <= WORTH) return null;
  if (lastAt === null) return { days: null };
  const days = Math.floor((now - lastAt) / DAY);
  return days >= remindWeeks * 7 ? { days } : null;
}
