import { judgeCare } from '@/lib/core/care/judge-care';
import { monthOf } from '@/lib/core/offers/month-of';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import type { Language } from '@/lib/i18n/language';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';
import { readCareRecord } from '@/lib/storage/read/care-record';
import { readHistory } from '@/lib/storage/read/history';
import { careViewOf } from '../../../sidepanel/live/care-view-of';
import { contactState } from '../../../sidepanel/live/contact-state';
import type { LiveContact } from '../../../sidepanel/live/live-contact';
import type { CareSettings } from '../../../sidepanel/live/use-care-settings';
import { offsetAt } from '../../live/offset-at';
import type { ContactData } from './contact-data';

/** Bytes of a fact's id in what an import brought. */
const ID_BYTES = 8;

/** A contact as their page shows them, and what its actions are made of. */
export interface ReadContact {
  readonly live: LiveContact;
  readonly data: Omit<ContactData, 'hasNamesake'>;
}

/** Everything recorded of a contact. @returns null when nothing is */
export async function readContact(
  db: Database,
  id: string,
  settings: CareSettings,
  language: Language,
  now: number,
): Promise<ReadContact | null> {
  const moment = { now, dayOffset: offsetAt(now) };
  const record = await readCareRecord(db, id, now, monthOf(now, moment.dayOffset));
  if (!record) return null;
  const [facts, cases, notes, ledger, log, imported, definitions] = await Promise.all([
    readHistory(db, id),
    db.cases.where('contact').equals(id).toArray(),
    db.notes.where('contact').equals(id).toArray(),
    db.ledger.where('contact').equals(id).toArray(),
    db.log.where('contact').equals(id).toArray(),
    db.imported.where('contact').equals(id).toArray(),
    db.definitions.toArray(),
  ]);
  const runs = await db.imports.bulkGet(imported.map((item) => item.import));
  const imports = imported.flatMap(({ facts: brought }, i) => {
    const run = runs[i];
    return run ? [{ run, facts: brought.length / ID_BYTES }] : [];
  });
  const plan = judgeCare(record, { ...settings, ...moment });
  const live: LiveContact = { record, plan, settings, language, moment };
  const site = effectiveSites(definitions).find((one) => one.id === record.contact.site);
  const care = careViewOf(live, site?.window);
  const name = site?.title[language === 'en' ? 'en' : 'zh'] ?? record.contact.site;
  const state = contactState(live, care, { id: record.contact.site, name });
  if (!('contact' in state)) return null;
  return {
    live,
    data: {
      view: state,
      timeline: buildTimeline({ facts, cases, notes, ledger, log, imports }, moment.dayOffset),
      cases,
      notes,
    },
  };
}

/**
 * Does somebody else on the site bear the name, where one of the two is known by name and picture
 * only? Looks through the site's contacts without holding up the page.
 */
export async function readHasNamesake(db: Database, id: string): Promise<boolean> {
  const me = await db.contacts.get(id);
  if (!me) return false;
  const other = await db.contacts
    .where('site')
    .equals(me.site)
    .and(
      (one) =>
        one.id !== id &&
        one.name === me.name &&
        one.kind === me.kind &&
        (one.identity === 'weak' || me.identity === 'weak'),
    )
    .first();
  return other !== undefined;
}
