import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import type { Database } from '@/lib/storage/db';

/** The definitions in use now, the operator's own first. */
export async function readSites(db: Database): Promise<SiteDefinition[]> {
  return effectiveSites(await db.definitions.toArray());
}
