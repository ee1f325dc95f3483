import { isFlagged } from '@/lib/core/care/is-flagged';
import type { Contact } from '@/lib/core/model/contact';
import type { Language } from '@/lib/i18n/language';
import { evidenceSentence } from '@/lib/i18n/signals';
import type { Flag } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';

/**
 * The flags of some contacts of one site. Contacts that are fine, unknown or not at home on the
 * asking page are left out, so a page can only learn about those it may show.
 * @param isHome may the asking page speak of this contact
 */
export async function readFlags(
  db: Database,
  site: string,
  contacts: readonly string[],
  isHome: (contact: Contact) => boolean,
  language: Language,
  now: number,
): Promise<Flag[]> {
  const known = await db.contacts.bulkGet([...contacts]);
  const home = known.filter((c) => c !== undefined && c.site === site && isHome(c));
  const rows = await db.summaries.bulkGet(home.map((c) => c!.id));
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => isFlagged(row, now))
    .map(({ id, assessment }) => ({
      contact: id,
      level: assessment.level,
      why: assessment.evidence[0] ? evidenceSentence(assessment.evidence[0], language).what : '',
      wait: null,
    }));
}
