import type { Source } from '../definition';
import { resolve } from '../resolve';
import { oneLine, shownText } from '../shown-text';
import { buildFieldSelector, type Part } from './build-field-selector';
import type { Column } from './columns';

/** What a source reads in a row. */
export const readIn = (row: Element, source: Source) =>
  resolve([source], { element: row, page: row.ownerDocument, url: '' })?.value;

/** A name that the operator pointed at: whole where the page cuts it short, without what is glued to it. */
export function pointedName(column: Column, rows: readonly Element[]): Source | null {
  const cells = [...column.cells];
  const plain = plainName(column, rows) ?? looser(column, rows);
  if (!plain || plain.attr) return plain;
  if (cells.some(([, { text }]) => ELLIPSIS.test(text))) {
    const whole = titled(column);
    if (whole) return whole;
  }
  const glued = cells.some(
    ([, { element, text }]) => oneLine(shownText(element, 'img')) !== oneLine(text),
  );
  return glued ? { ...plain, own: true } : plain;
}

/** Bare tags say nothing of which part it is: where a time stands in its place, the places change. */
export function plainName(column: Column, rows: readonly Element[]): Source | null {
  const found = sourceOf(column, rows);
  return column.times > 0 && !/[.#[]/.test(found?.sel ?? '') ? looser(column, rows) : found;
}

const ELLIPSIS = /(…|\.\.\.)$/;

/** The whole of names that are cut short, in the tooltip of what is around them. */
function titled({ cells }: Column): Source | null {
  const parts = [...cells].flatMap(([row, { element, text }]) => {
    const start = text.replace(ELLIPSIS, '');
    for (let at: Element | null = element; at && row.contains(at); at = at.parentElement) {
      if (at.getAttribute('title')?.startsWith(start)) return [{ row, element: at }];
    }
    return [];
  });
  const [best] = buildFieldSelector(parts);
  return best?.exact && parts.length === cells.size ? { sel: best.selector, attr: 'title' } : null;
}

/** Where name and time change places from row to row: the first that isn't a time. */
function looser(column: Column, rows: readonly Element[]): Source | null {
  const parts = [...column.cells].map(([row, { element }]) => ({ row, element }));
  const ways = parts.slice(0, 1).map(({ row, element }) => wayOf(row, element));
  return (
    [...buildFieldSelector(parts).map(({ selector }) => selector), ...ways]
      .map((sel): Source => ({ sel, take: 'name' }))
      .find((source) => rows.every((row) => readIn(row, source))) ?? null
  );
}

/** The tags on the way from the row. */
function wayOf(row: Element, element: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = element; at && at !== row; at = at.parentElement)
    tags.unshift(CSS.escape(at.localName));
  return [':scope', ...tags].join(' > ');
}

/** How the column is read from a row; null when no selector finds it in nearly all its rows. */
export function sourceOf(column: Column, rows: readonly Element[]): Source | null {
  const parts: Part[] = [...column.cells].map(([row, leaf]) => ({ row, element: leaf.element }));
  const others = rows.filter((row) => !column.cells.has(row));
  const [best] = buildFieldSelector(parts, others);
  const attr = [...column.cells.values()].find((leaf) => leaf.attr)?.attr;
  if (parts.every(({ row, element }) => row === element)) return attr ? { attr } : {};
  if (attr && best?.exact) return { sel: best.selector, attr };
  if (attr || !best || best.matches < Math.min(parts.length, 60) * 0.95) return null;
  if (best.exact) return { sel: best.selector };
  const timely = column.times >= 0.8;
  return timely
    ? { sel: best.selector, take: 'time' }
    : others.length === 0
      ? { sel: best.selector }
      : null;
}
