import { useLiveQuery } from 'dexie-react-hooks';
import type { SiteDefinition } from '@/lib/sites/definition';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { SITES } from '@/lib/sites/registry';
import type { Database } from '@/lib/storage/db';

/** The definitions in use, live: the operator's own first. The built-in ones until they were read. */
export function useSites(db: Database): readonly SiteDefinition[] {
  const read = useLiveQuery(async () => effectiveSites(await db.definitions.toArray()), [db]);
  return read ?? SITES;
}
