import { useMemo, useRef, useState } from 'react';
import { writeFilter } from '@/lib/core/contacts-list/filter-text';
import { LIST_SORTS, type ListFilter } from '@/lib/core/contacts-list/list-filter';
import { LONGEST_SEARCH } from '@/lib/core/contacts-list/search';
import type { SavedView } from '@/lib/core/model/saved-view';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { overlayTexts } from '@/lib/i18n/overlay';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { SelectChip } from '../../../ui/select-chip';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { EmptyNote } from '../../empty-note';
import { PageHeader } from '../../page-header';
import { PageLoading } from '../../page-loading';
import './contacts.css';
import './contacts-table.css';
import { ContactsTable } from './contacts-table';
import { facetsOf } from './facets';
import { FilterPanel } from './filter-panel';
import { cleared, conditionsOf } from './filter-words';
import type { Listing } from './list-maker';
import type { RosterView } from './roster';
import { ViewChips } from './view-chips';

interface ContactsPageProps {
  readonly roster: RosterView;
  /** null until the first is made. */
  readonly listing: Listing | null;
  readonly filter: ListFilter;
  /** The address held a filter that nobody can read. */
  readonly isUnreadable: boolean;
  readonly views: readonly SavedView[];
  readonly siteName: (id: string) => string;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Everybody, found and narrowed as fast as one types. */
export function ContactsPage(props: ContactsPageProps) {
  const { roster, listing, filter, isUnreadable, views, siteName, onFilter } = props;
  const { language, texts, words } = useDesk();
  const own = contactListTexts(language);
  const search = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { levels } = overlayTexts(language);
  const isEmpty = roster.phase === 'read' && roster.rows.length === 0;
  if (roster.phase === 'failed' || isEmpty) {
    const { title, body } = isEmpty ? own.empty : own.failed;
    return (
      <>
        <PageHeader title={texts.pages.contacts} lead={own.lead} />
        <EmptyNote title={title}>
          <p>{body}</p>
          {isEmpty ? <a href="#/import">{own.empty.importLink}</a> : null}
        </EmptyNote>
      </>
    );
  }
  const conditions = conditionsOf(filter, { own, words, levels, siteName });
  const rows = listing?.rows ?? [];
  return (
    <>
      <PageHeader title={texts.pages.contacts} lead={own.lead} />
      {isUnreadable ? <Notice icon="warning">{own.unreadable}</Notice> : null}
      <ViewChips views={views} filter={filter} />
      <search className="list-tools">
        <div className="list-search">
          <Icon name="search" />
          <input
            ref={search}
            type="search"
            className="control"
            aria-label={own.search}
            placeholder={own.searchPlaceholder}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            spellCheck={false}
            value={filter.text}
            onChange={(event) => onFilter({ ...filter, text: event.target.value })}
          />
        </div>
        <Button icon="sliders" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {own.filters}
        </Button>
        <SelectChip
          label={own.sort}
          choices={LIST_SORTS.map((value) => ({ value, label: own.sorts[value] }))}
          value={filter.sort}
          onChange={(sort) => onFilter({ ...filter, sort })}
        />
      </search>
      {isOpen ? <Filters {...props} /> : null}
      <div className="list-state">
        {conditions.map(({ key, label, without }) => (
          <button
            key={key}
            type="button"
            className="condition"
            aria-label={own.drop(label)}
            onClick={() => onFilter(without)}
          >
            <span>{typeset(label)}</span>
            <Icon name="close" />
          </button>
        ))}
        {conditions.length > 1 ? (
          <Button variant="link" onClick={() => onFilter(cleared(filter))}>
            {own.clear}
          </Button>
        ) : null}
        <p className="note" role="status">
          {listing ? <Count {...props} /> : null}
        </p>
      </div>
      {!listing || (rows.length === 0 && roster.phase === 'reading') ? (
        <PageLoading />
      ) : rows.length === 0 ? (
        <EmptyNote title={own.none.title}>
          <p>{own.none.body}</p>
          {conditions.length > 0 ? (
            <Button variant="link" onClick={() => onFilter(cleared(filter))}>
              {own.clear}
            </Button>
          ) : null}
        </EmptyNote>
      ) : (
        <>
          <ContactsTable
            rows={rows}
            namesakes={roster.namesakes}
            siteName={siteName}
            query={writeFilter(listing.of.filter)}
            isBusy={roster.phase === 'reading'}
            onSearch={() => search.current?.focus()}
          />
          <p className="list-keys note">{own.keys}</p>
        </>
      )}
    </>
  );
}

/** The conditions, which ask for the tags and sites there are. */
function Filters({ roster, filter, siteName, onFilter }: ContactsPageProps) {
  const facets = useMemo(() => facetsOf(roster.rows), [roster.rows]);
  return <FilterPanel filter={filter} facets={facets} siteName={siteName} onChange={onFilter} />;
}

function Count({ roster, listing }: ContactsPageProps) {
  const { language, texts } = useDesk();
  const own = contactListTexts(language);
  const count = (number: number) => number.toLocaleString(language);
  const { phase, rows, total } = roster;
  if (phase === 'reading') {
    return total === null ? texts.loading : typeset(own.reading(count(rows.length), count(total)));
  }
  const found = listing?.rows.length ?? 0;
  return typeset(
    found === rows.length ? own.count(count(found)) : own.countOf(count(found), count(rows.length)),
  );
}
