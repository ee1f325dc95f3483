import type { KeyboardEvent } from 'react';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { useDesk } from '../../desk-context';
import { useKeys } from '../../keys/keys-context';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

interface ListKeys {
  /** Moves by this many lines. */
  readonly onMove: (by: number) => void;
  readonly onEnd: (end: 'first' | 'last') => void;
  readonly onSearch: () => void;
  /** Opens the line that is chosen. */
  readonly onOpen: () => void;
}

/**
 * j, k, Enter and / anywhere on the page.
 * @returns what arrows, Home, End and Page keys do while the focus is in the list
 */
export function useListKeys({
  onMove,
  onEnd,
  onSearch,
  onOpen,
}: ListKeys): (event: KeyboardEvent) => void {
  const own = contactListTexts(useDesk().language);
  useKeys({
    title: own.table,
    bindings: [
      { keys: ['j'], label: own.keyWords.next, run: () => onMove(1) },
      { keys: ['k'], label: own.keyWords.previous, run: () => onMove(-1) },
      { keys: ['Enter'], label: own.keyWords.open, run: onOpen },
      { keys: ['/'], label: own.search, run: onSearch },
    ],
  });
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) onMove(step);
    else if (event.key === 'Home') onEnd('first');
    else if (event.key === 'End') onEnd('last');
    else return;
    event.preventDefault();
  };
}
