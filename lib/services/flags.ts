import type { Summary } from '@/lib/core/model/summary';
import type { Flag } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';

/** Levels that ask for the operator's eye. The others get no badge. */
const FLAGGED = new Set(['watch', 'declining', 'silent', 'lost']);

/** Is this contact to be pointed out now: its level asks for it and nobody said "later" or "wrong". */
export function isFlagged(summary: Summary, now: number): boolean {
  return (
    FLAGGED.has(summary.assessment.level) &&
    !(summary.snooze && summary.snooze.until > now) &&
    !(summary.override && summary.override.until > now)
  );
}

/**
 * The flags of some contacts of one site. Contacts that are fine, unknown or of another site are
 * left out, so a page can only learn about those it shows.
 */
export async function readFlags(
  db: Database,
  site: string,
  contacts: readonly string[],
  now: number,
): Promise<Flag[]> {
  const rows = await db.summaries.bulkGet([...contacts]);
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => row.site === site && isFlagged(row, now))
    .map(({ id, assessment }) => ({
      contact: id,
      level: assessment.level,
      top: (assessment.evidence[0] as Flag['top']) ?? null,
    }));
}
