import { withConsent } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';
import { readAgreed } from '@/lib/storage/settings';

/** The definitions in use now, the operator's own first. Where `optIn` is left, nobody agreed yet. */
export async function readSites(db: Database): Promise<SiteDefinition[]> {
  return withConsent(effectiveSites(await db.definitions.toArray()), await readAgreed());
}

/** The same; the built-in ones alone where the database is not open, so that a page can say so. */
export async function readSitesOrBuiltIn(db: Database): Promise<SiteDefinition[]> {
  // One that is being opened may be waited for without end.
  if (db.isOpen()) return readSites(db);
  return withConsent(effectiveSites([]), await readAgreed());
}
