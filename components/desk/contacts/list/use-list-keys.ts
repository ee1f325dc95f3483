import { useEffect, useEffectEvent } from 'react';

const STEP: Readonly<Record<string, number>> = { j: 1, k: -1 };
const FIELDS = 'input, textarea, select, [contenteditable]';

interface ListKeys {
  /** Moves by this many lines. */
  readonly onMove: (by: number) => void;
  readonly onEnd: (end: 'first' | 'last') => void;
  readonly onSearch: () => void;
  /** Opens the line that is chosen, when the focus is on none. */
  readonly onOpen: () => void;
}

/** j, k and / anywhere on the page but in a field; arrows, Home, End and Page keys within the list. */
export function useListKeys({ onMove, onEnd, onSearch, onOpen }: ListKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = event.target as Element;
    if (at.closest(FIELDS)) return;
    const isInList = at.closest('[role=grid]') !== null;
    const step = STEP[key] ?? (isInList ? arrows[key] : undefined);
    if (step !== undefined) onMove(step);
    else if (key === '/') onSearch();
    else if (isInList && key === 'Home') onEnd('first');
    else if (isInList && key === 'End') onEnd('last');
    else if (key === 'Enter' && at === document.body) onOpen();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const arrows: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};
