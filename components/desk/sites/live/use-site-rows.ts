import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from '@/lib/storage/db';
import { useAgreed } from '../../../sidepanel/live/use-agreed';
import { useDesk } from '../../desk-context';
import type { SitesData } from '../sites-data';
import { grantedOrigins, type SiteRecords, siteRows } from './site-rows';
import { useGranted } from './use-granted';

/** All sites, live; undefined until they were read. */
export function useSiteRows(db: Database): SitesData | undefined {
  const { language } = useDesk();
  const granted = useGranted();
  const agreed = useAgreed();
  const recorded = useLiveQuery(() => readRecords(db), [db]);
  if (!granted || !recorded) return undefined;
  const sites = siteRows(recorded, granted, agreed, language);
  return { sites, origins: grantedOrigins(sites, granted) };
}

/** What is recorded of every site anything is recorded of. */
async function readRecords(db: Database): Promise<Map<string, SiteRecords>> {
  const [locals, checks, inContacts, inCoverage, inHealth] = await Promise.all([
    db.definitions.toArray(),
    db.checks.toArray(),
    db.contacts.orderBy('site').uniqueKeys(),
    db.coverage.toCollection().primaryKeys(),
    db.health.orderBy('site').uniqueKeys(),
  ]);
  const seen = new Map(inCoverage.map(([site, from]) => [site, from]));
  const ids = new Set([
    ...locals.map(({ site }) => site),
    ...checks.map(({ site }) => site),
    ...inContacts.map(String),
    ...seen.keys(),
    ...inHealth.map(String),
  ]);
  const records = [...ids].map(async (site): Promise<[string, SiteRecords]> => {
    const [contacts, health, last] = await Promise.all([
      db.contacts.where('site').equals(site).count(),
      db.health.where('site').equals(site).toArray(),
      db.coverage.get([site, seen.get(site) ?? 0]),
    ]);
    const check = checks.find((each) => each.site === site);
    const local = locals.find((each) => each.site === site);
    return [site, { contacts, lastSeen: last?.to ?? null, health, check, local }];
  });
  return new Map(await Promise.all(records));
}
