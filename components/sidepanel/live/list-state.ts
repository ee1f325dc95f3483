import { isFlagged } from '@/lib/core/care/is-flagged';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { DAY } from '@/lib/core/model/interaction';
import { offHoursFacts } from '@/lib/core/waiting/off-hours-facts';
import { sortWaits, waitOf } from '@/lib/core/waiting/wait-of';
import type { Language } from '@/lib/i18n/language';
import type { PageState } from '@/lib/messaging/schemas';
import type { Database } from '@/lib/storage/db';
import { readSummaries } from '@/lib/storage/read/contact-record';
import type { FlaggedRow, PanelState, SiteView } from '../panel-state';
import type { Moment } from './live-contact';
import type { CareSettings } from './use-care-settings';

/** No conversation is open: who waits and who goes quiet among the rows in sight. */
export async function listState(
  db: Database,
  page: PageState,
  { shifts }: CareSettings,
  site: SiteView,
  language: Language,
  { now, dayOffset }: Moment,
): Promise<PanelState> {
  const known = await readSummaries(db, page.shown);
  const waits = sortWaits(
    known.flatMap(({ contact, summary }) => {
      const person = contact.kind === 'person';
      const wait = person ? waitOf(summary, shifts, now, dayOffset) : null;
      return wait ? [{ contact, wait }] : [];
    }),
  );
  const waiting = waits.map(({ contact, wait }) => ({ contact, waiting: wait }));
  const ids = new Set(waiting.map(({ contact }) => contact.id));
  const flagged = known
    .filter(({ contact, summary, care }) => isFlagged(summary, now, care) && !ids.has(contact.id))
    .sort((a, b) => b.summary.assessment.risk - a.summary.assessment.risk)
    .flatMap(({ contact, summary: { assessment } }): FlaggedRow[] => {
      const [evidence] = assessment.evidence;
      return evidence ? [{ contact, level: assessment.level, evidence }] : [];
    });
  const offHours = waiting.length > 0 ? offHoursText(shifts, language, { now, dayOffset }) : null;
  return { kind: 'no-conversation', site, waiting, offHours, flagged, inSight: page.shown.length };
}

/** A ready text while nobody is at the desk; null while somebody is. */
function offHoursText(
  shifts: CareSettings['shifts'],
  language: Language,
  { now, dayOffset }: Moment,
): string | null {
  const facts = offHoursFacts(shifts, now, dayOffset, language);
  if (!facts) return null;
  const [draft] = writeDrafts({
    intent: 'off-hours',
    facts,
    language,
    tone: 'plain',
    tier: 'growth',
    cause: null,
    offer: null,
    seed: `off-hours ${Math.floor(now / DAY)}`,
  });
  return draft?.text ?? null;
}
