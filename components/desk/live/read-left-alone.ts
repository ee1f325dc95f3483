import { mayGetTasks } from '@/lib/core/calendar/tasks/care-person';
import type { Database } from '@/lib/storage/db';

/**
 * Which of these contacts get no task any more: people are read once a day, but who asked for peace
 * an hour ago is left alone from then on.
 */
export async function readLeftAlone(
  db: Database,
  contacts: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.summaries.bulkGet([...contacts]);
  const alone = rows.flatMap((summary) =>
    summary && !mayGetTasks({ contact: summary, summary }) ? [summary.id] : [],
  );
  return new Set(alone);
}
