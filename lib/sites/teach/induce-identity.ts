import { applyCuts, type Cut } from '../cut';
import type { Source } from '../definition';
import { resolve } from '../resolve';
import { buildSelector } from './build-selector';

/** A value every row has, and no two rows share. */
export interface RowId {
  readonly list: Source;
  /** The same of the open contact, read from the pane, the address or the open row. */
  readonly key: Source;
  readonly confirmed: boolean;
}

const MAX_INSIDE = 30;

/** Where a link may hold an id: at the end of its path, or of its fragment. */
export const LINK_ENDS: readonly (readonly Cut[])[] = [['path-tail'], [{ afterLast: '/' }]];

/** Attributes that are made to hold ids. */
const ID_NAME =
  /^data-(id|key|jid|uid|mid|[\w-]*-?(id|key|uuid|jid))$|^(jid|data-[\w-]*(user|contact|room|peer|conversation|conv|chat|session|thread|customer|friend)[\w-]*)$/;
const NEVER =
  /^(class|style|title|alt|src|srcset|d|tabindex|placeholder|role|aria-.*|data-(index|position|row|order|offset|known-size|item-index|sort|time.*|ts|count|unread.*|v-.*|title|name|tooltip.*|state|type|testid|test-id|test|qa|cy|e2e))$/;

/**
 * Finds what the page knows its contacts by.
 * @param open the row of the open conversation and a selector for it
 * @param pane the open conversation's own element
 */
export function induceIdentity(
  rows: readonly HTMLElement[],
  open: { readonly row: HTMLElement; readonly selector: string } | null,
  pane: Element,
): RowId | null {
  if (!open || rows.length < 2) return null;
  const [first] = rows;
  for (const { sel, attr } of attributesOf(first!)) {
    const list: Source = {
      ...(sel && { sel }),
      attr,
      ...(attr === 'href' && { cut: ['path-tail' as const] }),
    };
    const values = rows.map((row) => readIn(list, row));
    if (values.some((value) => !value || value.length > 200 || value.length < 2)) continue;
    if (new Set(values).size < values.length || isPosition(values as string[])) continue;
    const value = readIn(list, open.row)!;
    const outside = inPane(pane, open.row, value) ?? inAddress(pane.ownerDocument, value);
    if (outside) return { list, key: outside, confirmed: true };
    if (ID_NAME.test(attr)) {
      const key: Source = {
        at: 'page',
        sel: sel ? `${open.selector} ${sel}` : open.selector,
        attr,
      };
      const back = resolve([key], { element: pane, pane, page: pane.ownerDocument, url: '' });
      if (back?.value === value) return { list, key, confirmed: false };
    }
  }
  return null;
}

/**
 * What a row has that may be an id, most telling first.
 * @param wide what pages of their own making name as they like, too
 */
export function attributesOf(row: Element, wide = false): { sel: string | null; attr: string }[] {
  const found: { sel: string | null; attr: string }[] = [];
  for (const element of [row, ...[...row.querySelectorAll('*')].slice(0, MAX_INSIDE)]) {
    for (const { name } of element.attributes) {
      const fits = ID_NAME.test(name) || name === 'id' || name === 'href';
      if (NEVER.test(name) || !(fits || (wide && name.startsWith('data-')))) continue;
      found.push({ sel: element === row ? null : `[${name}]`, attr: name });
    }
  }
  const rank = ({ attr }: { attr: string }) => (ID_NAME.test(attr) ? 0 : attr === 'href' ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** What a source reads in a row. */
export function readIn(source: Source, row: Element): string | undefined {
  return resolve([source], { element: row, page: row.ownerDocument, url: '' })?.value;
}

/** Counters say where a row stands, not whose it is. */
export function isPosition(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(/\d+$/.exec(value)?.[0] ?? Number.NaN));
  return numbers.every((number, i) => i === 0 || Math.abs(number - numbers[i - 1]!) === 1);
}

/** Where else the pane says this value; a link may hold it at its end. */
export function inPane(
  pane: Element,
  openRow: Element,
  value: string,
  wide = false,
): Source | null {
  for (const element of [pane, ...[...pane.querySelectorAll('*')].slice(0, 3000)]) {
    if (openRow.contains(element) || element.closest('ul,ol,[role="list"]')?.contains(openRow))
      continue;
    for (const { name, value: own } of element.attributes) {
      const named = ID_NAME.test(name) || (wide && name.startsWith('data-') && !NEVER.test(name));
      const source: Source = element === pane ? { attr: name } : { sel: `[${name}]`, attr: name };
      if (own === value && named) return source;
      const cut = wide && name === 'href' && LINK_ENDS.find((one) => applyCuts(own, one) === value);
      const [best] = cut ? buildSelector([element], pane) : [];
      if (cut && best?.exact) return { sel: best.selector, attr: name, cut };
    }
  }
  return null;
}

/** Where the page's address says this value. */
export function inAddress(document: Document, value: string): Source | null {
  const { pathname, hash, searchParams } = new URL(document.location.href);
  const path = pathname.split('/').filter(Boolean).indexOf(value);
  if (path >= 0) return { url: { path } };
  const inHash = hash.slice(1).split('/').filter(Boolean).indexOf(value);
  if (inHash >= 0) return { url: { hash: inHash } };
  const query = [...searchParams].find(([, own]) => own === value)?.[0];
  return query ? { url: { query } } : null;
}
