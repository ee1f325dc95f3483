import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows kept above and below the visible ones. */
const SPARE = 4;

export interface WindowSlot {
  /** Names the row element; it is used again for another row. */
  readonly slot: number;
  /** The row it shows now. */
  readonly index: number;
}

/**
 * Which rows of a long list are in the page, and in which recycled element: row `i` lives in element
 * `i mod n`, so scrolling by one row changes one element and no element is made or dropped.
 * @param rowHeight px
 */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
  enabled: boolean,
): WindowSlot[] {
  const [{ first, visible }, setView] = useState({ first: 0, visible: 16 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !enabled) return;
    const look = () =>
      setView({
        first: Math.floor(element.scrollTop / rowHeight),
        visible: Math.ceil(element.clientHeight / rowHeight) + 1,
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [box, rowHeight, enabled]);

  const slots = Math.min(count, visible + 2 * SPARE);
  const start = Math.max(0, Math.min(first - SPARE, count - slots));
  return Array.from({ length: slots }, (_, k) => start + k)
    .map((index) => ({ slot: index % slots, index }))
    .sort((a, b) => a.slot - b.slot);
}
