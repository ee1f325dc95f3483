import { useEffect, useRef } from 'react';
import { ask } from '@/lib/messaging/client';
import { askTeach, openTeach } from '@/lib/messaging/teach-client';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { Database } from '@/lib/storage/db';

/**
 * Keeps how the fields of a page look while it is read right, once for each version of its
 * definition: what a later repair compares with. Holds no words of the page.
 */
export function useLook(
  db: Database,
  tab: number | null,
  definition: SiteDefinition | null,
  inOrder: boolean,
): void {
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (tab === null || !definition || !inOrder) return;
    const key = `${definition.id} ${definition.version}`;
    if (tried.current.has(key)) return;
    tried.current.add(key);
    void keep(db, tab, definition).catch(() => {});
  }, [db, tab, definition, inOrder]);
}

async function keep(db: Database, tab: number, definition: SiteDefinition): Promise<void> {
  const { id: site, version } = definition;
  if ((await db.fingerprints.get(site))?.version === version) return;
  await openTeach(tab);
  const fields = await askTeach(tab, 'teach/prints', { definition: { ...definition } });
  if (Object.keys(fields).length > 0) await ask('site/look', { site, version, fields });
}
