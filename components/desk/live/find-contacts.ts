import type { Language } from '@/lib/i18n/language';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';
import type { FindContacts, FoundContact } from '../keys/command-palette';
import { siteNameById } from './site-names';

/** Contacts shown at most, and read at a time. */
const SHOWN = 8;
const SLICE = 4000;

/** Looks for contacts whose shown name holds a text, in slices, so that a newer question ends it. */
export function contactFinder(db: Database, language: Language): FindContacts {
  return async (text, signal) => {
    const definitions = effectiveSites(await db.definitions.toArray());
    const sites = siteNameById(language, definitions);
    const wanted = text.toLowerCase();
    const found: FoundContact[] = [];
    let last = '';
    while (found.length < SHOWN && !signal.aborted) {
      const slice = await db.contacts.where(':id').above(last).limit(SLICE).toArray();
      for (const { id, name, site } of slice) {
        if (!name.toLowerCase().includes(wanted)) continue;
        found.push({ id, name, site: sites.get(site) ?? site });
      }
      if (slice.length < SLICE) break;
      last = slice.at(-1)?.id ?? last;
    }
    return found.slice(0, SHOWN);
  };
}
