import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Database } from '@/lib/storage/db';
import { usePanel } from '../../panel-context';
import { LinksCard } from '../links-card';
import { makeLinkActions } from './make-link-actions';
import { readLinks } from './read-links';

/** Who the open contact is on other sites, live; nothing while there is nobody else to be. */
export function LinksPart({ db, contact }: { readonly db: Database; readonly contact: string }) {
  const { language } = usePanel();
  const view = useLiveQuery(() => readLinks(db, contact, language), [db, contact, language]);
  const actions = useMemo(() => makeLinkActions(db, language), [db, language]);
  return view ? <LinksCard view={view} actions={actions} /> : null;
}
