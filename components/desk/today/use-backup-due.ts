import { useLiveQuery } from 'dexie-react-hooks';
import { backupDue, WORTH } from '@/lib/core/data/backup-due';
import { lastBackupItem, readDataRules, readMoment } from '@/lib/storage/data-settings';
import type { Database } from '@/lib/storage/db';
import { useDesk } from '../desk-context';
import { useLoaded } from '../live/use-loaded';

/** Whether a backup is due, see `backupDue`; read when the page is opened. */
export function useBackupDue(db: Database): ReturnType<typeof backupDue> {
  const { now } = useDesk();
  const contacts = useLiveQuery(() => db.contacts.limit(WORTH + 1).primaryKeys(), [db]);
  const kept = useLoaded(
    async () => ({ rules: await readDataRules(), last: await readMoment(lastBackupItem) }),
    '',
  );
  return kept && contacts !== undefined
    ? backupDue(kept.rules, kept.last, contacts.length, now)
    : null;
}
