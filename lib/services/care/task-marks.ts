import { DAY } from '@/lib/core/model/interaction';
import type { Database } from '@/lib/storage/db';

/** Longest a task can be put off: the calendar looks back no further than six weeks. */
export const LONGEST_PUT_OFF = 30 * DAY;

/**
 * Keeps what the operator did with a task: done or skipped for good, put off until a moment at most
 * 30 days away, or `open`, which takes a mark back.
 * @param until ms; null for good
 */
export async function markTask(
  db: Database,
  id: string,
  state: 'done' | 'skipped' | 'open',
  until: number | null,
  now: number,
): Promise<void> {
  if (state === 'open') {
    await db.tasks.delete(id);
    return;
  }
  const back = until === null ? null : Math.max(now, Math.min(until, now + LONGEST_PUT_OFF));
  await db.tasks.put({ id, state, at: now, until: back });
}
