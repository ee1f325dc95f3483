import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { PageLoading } from '../page-loading';
import { contactsPlace, listAddress } from './addresses';
import { keptListQuery } from './list/contacts-table';
import { LiveList } from './list/live-list';
import { Roster } from './list/roster';

const LiveContactPage = lazy(() => import('./contact/live-contact'));

/** The list of contacts, or the page of one. The list stays in memory while one of them is looked at. */
export default function LiveContacts({ db, rest }: LiveProps) {
  const place = contactsPlace(rest);
  const { language, edits } = useDesk();
  const settings = useCareSettings();
  const strategy = settings?.strategy;
  const [roster, setRoster] = useState<Roster | null>(null);
  const sites = useLiveQuery(async () => effectiveSites(await db.definitions.toArray()), [db]);
  const siteName = useCallback(
    (id: string) =>
      id === 'import'
        ? deskImportTexts(language).site
        : (sites?.find((site) => site.id === id)?.title[language === 'en' ? 'en' : 'zh'] ?? id),
    [sites, language],
  );
  useEffect(() => {
    const made = new Roster(db);
    setRoster(made);
    return () => made.close();
  }, [db]);
  const isList = place.contact === null;
  // Who only looks at one contact does not read everybody.
  useEffect(() => {
    if (roster && strategy && isList) roster.open(strategy);
  }, [roster, strategy, isList]);
  if (!roster) return null;
  if (place.contact !== null) {
    if (!settings) return <PageLoading />;
    return (
      <Suspense fallback={<PageLoading />}>
        <LiveContactPage
          key={place.contact}
          db={db}
          contact={place.contact}
          settings={settings}
          back={listAddress(keptListQuery(edits))}
        />
      </Suspense>
    );
  }
  return <LiveList db={db} roster={roster} query={place.query} siteName={siteName} />;
}
