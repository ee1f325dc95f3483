import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CacheSnapshot, WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { useDesk } from '../../desk-context';
import { contactAddress } from '../addresses';
import { ContactLine } from './contact-line';
import { GRID } from './grid-props';
import { useListKeys } from './use-list-keys';

/** Height of a line in px where it stands on two rows of text; others are measured. */
const LINE = 55;
/** Frames after which a line that was gone to is given up. */
const SEEK_FRAMES = 60;

interface ContactsTableProps {
  readonly rows: readonly ContactRow[];
  readonly namesakes: ReadonlySet<string>;
  readonly siteName: (id: string) => string;
  /** Names the list: another one begins at its top. */
  readonly query: string;
  readonly isBusy: boolean;
  readonly onSearch: () => void;
}

/** Where a list was left, to come back to. */
interface Place {
  readonly query: string;
  readonly top: number;
  readonly active: number;
  /** The measured heights of so many lines: without them the same place is another line. */
  readonly heights?: { readonly lines: number; readonly measured: CacheSnapshot };
}

const KEPT = 'contacts-list';

/** The filter of the list as it was left; '' when it was not looked at. */
export function keptListQuery(edits: ReadonlyMap<string, unknown>): string {
  return (edits.get(KEPT) as Place | undefined)?.query ?? '';
}

/** All listed contacts, of which only those in sight are in the page. */
export function ContactsTable(props: ContactsTableProps) {
  const { rows, namesakes, siteName, query, isBusy, onSearch } = props;
  const { language, edits } = useDesk();
  const own = contactListTexts(language);
  const list = useRef<WindowVirtualizerHandle>(null);
  const grid = useRef<HTMLDivElement>(null);
  const kept = edits.get(KEPT) as Place | undefined;
  const before = kept?.query === query ? kept : undefined;
  const [heights] = useState(
    before?.heights?.lines === rows.length ? { cache: before.heights.measured } : {},
  );
  const [chosen, setChosen] = useState({ query, index: before?.active ?? 0 });
  const wanted = useRef<number | null>(null);
  const index = chosen.query === query ? chosen.index : 0;
  const active = Math.max(0, Math.min(index, rows.length - 1));
  const setActive = useCallback((next: number) => setChosen({ query, index: next }), [query]);

  const focusLine = (at: number, preventScroll = false): boolean => {
    const link = grid.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    link?.focus({ preventScroll });
    return document.activeElement === (link ?? null);
  };
  /** Sets the focus on a line that is still to be drawn: it is hidden until it was measured. */
  const seek = (at: number, preventScroll: boolean, frames = SEEK_FRAMES) => {
    wanted.current = at;
    requestAnimationFrame(() => {
      if (wanted.current !== at) return;
      if (focusLine(at, preventScroll) || frames === 0) wanted.current = null;
      else seek(at, preventScroll, frames - 1);
    });
  };

  // Back from a contact: the list stands as it was left, and so does the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is shown again
  useLayoutEffect(() => {
    // A list that comes up again under somebody's typing leaves them where they are.
    if (!before || document.activeElement?.closest('input, select, textarea')) return;
    scrollTo(0, before.top);
    seek(before.active, true);
  }, []);
  const lines = useRef(rows.length);
  lines.current = rows.length;
  useLayoutEffect(() => {
    return () => {
      const left = edits.get(KEPT) as Place | undefined;
      const measured = list.current?.cache;
      if (!left || !measured) return;
      edits.set(KEPT, { ...left, heights: { lines: lines.current, measured } } satisfies Place);
    };
  }, [edits]);
  useEffect(() => {
    const keep = () => edits.set(KEPT, { query, top: scrollY, active } satisfies Place);
    keep();
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [edits, query, active]);
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    if (grid.current && grid.current.getBoundingClientRect().top < 0) scrollTo(0, 0);
  }, [query]);

  const goTo = (at: number) => {
    const next = Math.max(0, Math.min(at, rows.length - 1));
    setActive(next);
    if (focusLine(next)) return;
    list.current?.scrollToIndex(next, { align: 'center' });
    seek(next, false);
  };
  const isInList = () =>
    wanted.current !== null || grid.current?.contains(document.activeElement) === true;
  const onKeyDown = useListKeys({
    // The first key takes up the line that is chosen, the next ones move on.
    onMove: (by) => goTo(isInList() ? active + by : active),
    onEnd: (end) => goTo(end === 'first' ? 0 : rows.length - 1),
    onSearch,
    onOpen: () => {
      const row = rows[active];
      if (row) location.hash = contactAddress(row.id);
    },
  });

  const { columns } = own;
  return (
    <div
      ref={grid}
      className="contacts-table"
      {...GRID.grid(own.table, rows.length, isBusy, onKeyDown)}
    >
      <div {...GRID.group} className="contacts-heads">
        <div {...GRID.headings} className="contact-line">
          <span {...GRID.heading}>{columns.name}</span>
          <span {...GRID.heading}>{columns.level}</span>
          <span {...GRID.heading}>{columns.lastIn}</span>
          <span {...GRID.heading}>{columns.lastOut}</span>
          <span {...GRID.heading} className="contact-rhythm">
            {columns.rhythm}
          </span>
          <span {...GRID.heading} className="contact-about">
            {columns.about}
          </span>
        </div>
      </div>
      <div {...GRID.group}>
        <WindowVirtualizer ref={list} data={rows} itemSize={LINE} {...heights}>
          {(row, at) => (
            <ContactLine
              key={row.id}
              row={row}
              index={at}
              isActive={at === active}
              hasNamesake={namesakes.has(row.id)}
              site={siteName(row.site)}
              onActive={setActive}
            />
          )}
        </WindowVirtualizer>
      </div>
    </div>
  );
}
