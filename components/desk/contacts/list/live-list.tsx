import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import { type ListFilter, NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import type { Database } from '@/lib/storage/db';
import { useDesk } from '../../desk-context';
import { listAddress } from '../addresses';
import { ContactsPage } from './contacts-page';
import { type Listing, ListMaker } from './list-maker';
import type { Roster } from './roster';

/** The address follows the typing, not every key of it. */
const SETTLE = 250;

interface LiveListProps {
  readonly db: Database;
  readonly roster: Roster;
  /** The filter as the address holds it. */
  readonly query: string;
  readonly siteName: (id: string) => string;
}

/** The list on live data. The address holds the filter; what is typed shows before it gets there. */
export function LiveList({ db, roster, query, siteName }: LiveListProps) {
  const { now } = useDesk();
  const view = useSyncExternalStore(roster.subscribe, roster.view);
  const views = useLiveQuery(() => db.views.orderBy('id').toArray(), [db]);
  const [filter, setFilter] = useFilter(query);
  const [listing, setListing] = useState<Listing | null>(null);
  const maker = useRef<ListMaker>(null);
  const { rows } = view;

  useEffect(() => {
    const made = new ListMaker(setListing);
    maker.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => maker.current?.want({ rows, filter, now }), [rows, filter, now]);

  return (
    <ContactsPage
      roster={view}
      listing={listing}
      filter={filter}
      isUnreadable={readFilter(query) === null}
      views={(views ?? []).toSorted((a, b) => a.createdAt - b.createdAt)}
      siteName={siteName}
      onFilter={setFilter}
    />
  );
}

/** The filter of the address, and a function that sets both. Going back brings back the earlier one. */
function useFilter(query: string): readonly [ListFilter, (filter: ListFilter) => void] {
  const [state, setState] = useState(() => ({ query, filter: readFilter(query) ?? NO_FILTER }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (state.query !== query) {
    setState({ query, filter: readFilter(query) ?? NO_FILTER });
    clearTimeout(timer.current);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (filter: ListFilter) => {
    const next = writeFilter(filter);
    setState({ ...state, filter });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState({ query: next, filter });
      location.replace(listAddress(next));
    }, SETTLE);
  };
  return [state.filter, set];
}
