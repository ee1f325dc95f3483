import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { deskTodayTexts } from '@/lib/i18n/desk/today';
import { useDesk } from '../desk-context';
import { useKeys } from '../keys/keys-context';
import { ROW_KEYS } from './row-keys';
import type { TodayData, TodayRow } from './today-data';
import { type RowHandle, TodayRowView } from './today-row-view';

interface TodayListProps {
  readonly data: TodayData;
  readonly rows: readonly TodayRow[];
  readonly onGone: (key: string, gone: boolean) => void;
  readonly onAddress: (url: string) => void;
}

/** The rows by kind. One of them is current: it has the focus, and the keys speak of it. */
export function TodayList({ data, rows, onGone, onAddress }: TodayListProps) {
  const { language } = useDesk();
  const own = deskTodayTexts(language);
  const grid = useRef<HTMLTableElement>(null);
  const handles = useRef(new Map<string, RowHandle>());
  const [wanted, setWanted] = useState<string | null>(null);
  const place = useRef(0);
  const engaged = useRef(false);

  // Who is done with goes; the next one comes to stand where they stood.
  const found = rows.findIndex(({ key }) => key === wanted);
  const at = found >= 0 ? found : Math.max(0, Math.min(place.current, rows.length - 1));
  place.current = at;
  const current = rows[at]?.key ?? null;

  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (engaged.current && lost && current !== null) handles.current.get(current)?.focus();
  }, [current]);

  const keep = useCallback((key: string, next: RowHandle | null) => {
    if (next) handles.current.set(key, next);
    else handles.current.delete(key);
  }, []);
  const choose = useCallback((key: string) => {
    engaged.current = true;
    setWanted(key);
  }, []);
  const handle = () => (current === null ? undefined : handles.current.get(current));
  const go = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    engaged.current = true;
    setWanted(row.key);
    handles.current.get(row.key)?.focus();
  };
  /** The first stroke only shows where one stands. */
  const step = (by: number) => go(grid.current?.contains(document.activeElement) ? at + by : at);
  const act = (what: Exclude<keyof RowHandle, 'focus'>) => () => {
    engaged.current = true;
    handle()?.[what]();
  };
  const within = () => grid.current;
  useKeys({
    title: own.keys.title,
    about: rows[at]?.person?.name ?? own.shop,
    bindings: [
      { keys: ROW_KEYS.down, shown: ['j', 'ArrowDown'], label: own.keys.down, run: () => step(1) },
      { keys: ROW_KEYS.up, shown: ['k', 'ArrowUp'], label: own.keys.up, run: () => step(-1) },
      { keys: ['ArrowDown'], shown: [], label: own.keys.down, within, run: () => step(1) },
      { keys: ['ArrowUp'], shown: [], label: own.keys.up, within, run: () => step(-1) },
      { keys: ['Home'], label: own.keys.first, within, run: () => go(0) },
      { keys: ['End'], label: own.keys.last, within, run: () => go(rows.length - 1) },
      { keys: ROW_KEYS.open, label: own.open, within, command: true, run: act('openChat') },
      { keys: ROW_KEYS.done, label: own.complete, command: true, run: act('done') },
      { keys: ROW_KEYS.later, label: own.later, command: true, run: act('later') },
      { keys: ROW_KEYS.notNow, label: own.notNow, command: true, run: act('notNow') },
      { keys: ROW_KEYS.wrong, label: own.wrong, command: true, run: act('wrong') },
    ],
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are operated, not only read
    <table ref={grid} role="grid" aria-label={own.list} className="today-list">
      {(['waiting', 'cold', 'task'] as const).map((kind) => {
        const ofKind = rows.filter((row) => row.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <tbody key={kind} className="today-group">
            <tr className="today-heading">
              <th scope="rowgroup">
                {own.sections[kind]} <span className="note">{data.counts[kind]}</span>
              </th>
            </tr>
            {ofKind.map((row) => (
              <TodayRowView
                key={row.key}
                row={row}
                today={data.today}
                current={row.key === current}
                onHandle={keep}
                onCurrent={choose}
                onGone={onGone}
                onAddress={onAddress}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
