import { useMemo } from 'react';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import type { Database } from '@/lib/storage/db';
import { readImport } from '../../sidepanel/site/live/read-import';
import { saveSiteFile } from '../../sidepanel/site/live/save-site-file';
import { type DeskSurroundings, useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { removeOrigins, requestOrigins } from './live/use-granted';
import { useSiteRows } from './live/use-site-rows';
import type { SitesReach } from './sites-data';
import { SitesPage } from './sites-page';

export default function LiveSites({ db }: LiveProps) {
  const { ask, language } = useDesk();
  const reach = useMemo(() => makeReach(db, { ask, language }), [db, ask, language]);
  return <SitesPage data={useSiteRows(db)} reach={reach} />;
}

function makeReach(
  db: Database,
  { ask, language }: Pick<DeskSurroundings, 'ask' | 'language'>,
): SitesReach {
  return {
    enable: requestOrigins,
    revoke: removeOrigins,
    exportLocal: async (site) => {
      const stored = await db.definitions.get(site);
      if (stored?.current) saveSiteFile(site, stored.current);
    },
    readFile: (file) => readImport(file, language),
    importData: (data, accepted) =>
      ask('site/save', { data: { ...data }, origin: 'import', accepted }) as Promise<SiteChanged>,
    changeLocal: (site, what, accepted) =>
      ask('site/change', { site, what, accepted }) as Promise<SiteChanged>,
  };
}
