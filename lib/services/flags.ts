import { isFlagged } from '@/lib/core/care/is-flagged';
import type { Language } from '@/lib/i18n/language';
import { evidenceSentence } from '@/lib/i18n/signals';
import type { Flag } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';

/**
 * The flags of some contacts of one site. Contacts that are fine, unknown or of another site are
 * left out, so a page can only learn about those it shows.
 */
export async function readFlags(
  db: Database,
  site: string,
  contacts: readonly string[],
  language: Language,
  now: number,
): Promise<Flag[]> {
  const rows = await db.summaries.bulkGet([...contacts]);
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => row.site === site && isFlagged(row, now))
    .map(({ id, assessment }) => ({
      contact: id,
      level: assessment.level,
      why: assessment.evidence[0] ? evidenceSentence(assessment.evidence[0], language).what : '',
    }));
}
