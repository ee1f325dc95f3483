import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import { type ListFilter, NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import type { Database } from '@/lib/storage/db';
import { useDesk } from '../../desk-context';
import { placeOf } from '../../pages';
import { contactsPlace, listAddress } from '../addresses';
import { ContactsPage } from './contacts-page';
import { type Listing, ListMaker } from './list-maker';
import type { Roster } from './roster';

interface LiveListProps {
  readonly db: Database;
  readonly roster: Roster;
  /** The filter as the address holds it when the list is opened. */
  readonly query: string;
  readonly siteName: (id: string) => string;
}

/** The list on live data. The address holds the filter. */
export function LiveList({ db, roster, query, siteName }: LiveListProps) {
  const { now } = useDesk();
  const view = useSyncExternalStore(roster.subscribe, roster.view);
  const views = useLiveQuery(() => db.views.orderBy('id').toArray(), [db]);
  const [{ query: shown, filter }, setFilter] = useFilter(query);
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
      isUnreadable={readFilter(shown) === null}
      views={(views ?? []).toSorted((a, b) => a.createdAt - b.createdAt)}
      siteName={siteName}
      onFilter={setFilter}
    />
  );
}

interface AddressedFilter {
  readonly query: string;
  readonly filter: ListFilter;
}

/**
 * The filter of the address, and a function that sets both. The address is exchanged in place: going
 * back leads to where one came from, not through every letter that was typed.
 */
function useFilter(query: string): readonly [AddressedFilter, (filter: ListFilter) => void] {
  const [state, setState] = useState(() => read(query));
  useEffect(() => {
    const listen = () => {
      const { page, rest } = placeOf(location.hash);
      const place = contactsPlace(rest);
      if (page !== 'contacts' || place.contact !== null) return;
      setState((before) => (before.query === place.query ? before : read(place.query)));
    };
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  const set = (filter: ListFilter) => {
    const next = writeFilter(filter);
    history.replaceState(history.state, '', listAddress(next));
    setState({ query: next, filter });
  };
  return [state, set];
}

function read(query: string): AddressedFilter {
  return { query, filter: readFilter(query) ?? NO_FILTER };
}
