import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { contactsPlace } from './addresses';
import { LiveList } from './list/live-list';
import { Roster } from './list/roster';

/** The list of contacts, or the page of one. The list stays in memory while one of them is looked at. */
export default function LiveContacts({ db, rest }: LiveProps) {
  const place = contactsPlace(rest);
  const { language } = useDesk();
  const settings = useCareSettings();
  const strategy = settings?.strategy;
  const [roster, setRoster] = useState<Roster | null>(null);
  const sites = useLiveQuery(async () => effectiveSites(await db.definitions.toArray()), [db]);
  const siteName = useCallback(
    (id: string) =>
      sites?.find((site) => site.id === id)?.title[language === 'en' ? 'en' : 'zh'] ?? id,
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
  if (place.contact !== null) return null;
  return <LiveList db={db} roster={roster} query={place.query} siteName={siteName} />;
}
