import { withConsent } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';
import { readAgreed } from '@/lib/storage/settings';

/** The definitions in use now, the operator's own first. Where `optIn` is left, nobody agreed yet. */
export async function readSites(db: Database): Promise<SiteDefinition[]> {
  return withConsent(effectiveSites(await db.definitions.toArray()), await readAgreed());
}
