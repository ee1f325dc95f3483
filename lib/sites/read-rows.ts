import type { Direction } from '@/lib/core/model/interaction';
import { inferDateOrder } from '@/lib/core/time/infer-date-order';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import type { DateOrder } from '@/lib/core/time/shown-time';
import type { ListDefinition, SiteDefinition } from './definition';
import { locateAll, locateVisible, matches, type Root } from './locate';
import { ELEMENT_NODE } from './node-types';
import { pageLanguages, type ReadContext } from './read-context';
import { readKnown, sameIdentity } from './read-identity';
import { readMembers } from './read-members';
import { findPane, readPaneIdentity } from './read-pane';
import { readTime } from './read-time';
import type { Identity, ReadTime, RowReading } from './reading';
import { type Place, placeOf, resolve, tells, tellsAny } from './resolve';
import { isVisible } from './visible';

/** Rows read in one go at most. */
export const MAX_ROWS = 500;
/** How deep in a row a change may lie; no page nests as deep. */
const MAX_DEPTH = 256;

/** The displayed row elements of the contact list, in document order. */
export function findRows(site: SiteDefinition, root: Root): HTMLElement[] {
  const list = site.list;
  if (!list) return [];
  const rows = locateVisible(root, list.root).flatMap((box) => locateVisible(box, list.row));
  return [...new Set(rows)].slice(0, MAX_ROWS);
}

/**
 * The row a mutated node belongs to, or null.
 * @param known what was found for elements on the way, in one turn of many mutations
 */
export function rowOf(
  site: SiteDefinition,
  node: Node,
  known = new Map<Element, HTMLElement | null>(),
): HTMLElement | null {
  let at = node.nodeType === ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!site.list) return null;
  const way: Element[] = [];
  let row: HTMLElement | null = null;
  for (; at && way.length < MAX_DEPTH; at = at.parentElement) {
    const found = known.get(at);
    if (found !== undefined) {
      row = found;
      break;
    }
    way.push(at);
    if (matches(at, site.list.row)) {
      row = at as HTMLElement;
      break;
    }
  }
  // Not from a climb that was given up: those higher up are nearer to it.
  if (row || !at) for (const element of way) known.set(element, row);
  return row;
}

/** The rows within nodes that were put into the page; of a great many the first. */
function rowsWithin({ list }: SiteDefinition, nodes: NodeList): HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let i = 0; list && i < Math.min(nodes.length, MAX_ROWS) && rows.length < MAX_ROWS; i++) {
    const node = nodes[i] as Node;
    if (node.nodeType !== ELEMENT_NODE) continue;
    if (matches(node as Element, list.row)) rows.push(node as HTMLElement);
    rows.push(...locateAll(node as Element, list.row).slice(0, MAX_ROWS));
  }
  return rows;
}

/** The rows that changes are about: in which they lie, or which they brought; of a great many the first. */
export function rowsTouched(
  site: SiteDefinition,
  records: readonly MutationRecord[],
): Set<HTMLElement> {
  const touched = new Set<HTMLElement>();
  const known = new Map<Element, HTMLElement | null>();
  for (const record of records) {
    if (touched.size >= MAX_ROWS) break;
    const row = rowOf(site, record.target, known);
    // A list of nodes is made by asking for it.
    for (const each of row ? [row] : rowsWithin(site, record.addedNodes)) touched.add(each);
  }
  return touched;
}

/** Reads the contact list. Rows that can't be identified are left out. Never throws. */
export function readRows(site: SiteDefinition, root: Root, context: ReadContext): RowReading[] {
  const rows = findRows(site, root);
  const known: ListFacts = {
    page: root,
    opened: openIdentity(site, root),
    order: site.dateOrder ?? inferDateOrder(shownTimes(site, rows, root)),
  };
  return rows
    .map((element) => readRow(site, element, context, known))
    .filter((row) => row !== null);
}

/** What a row is read by beyond itself. */
export interface ListFacts {
  /** Top of the page. */
  readonly page?: Root;
  /** Who the open conversation is with, for pages whose rows don't mark it. */
  readonly opened?: Identity | null;
  readonly order?: DateOrder;
}

/**
 * Reads one row; cheap enough for every mutated row.
 * @returns null for a row that isn't displayed, isn't a contact or can't be identified
 */
export function readRow(
  site: SiteDefinition,
  element: HTMLElement,
  context: ReadContext,
  { page = element.ownerDocument, opened, order = site.dateOrder }: ListFacts = {},
): RowReading | null {
  const list = site.list;
  if (!list) return null;
  try {
    if (!isVisible(element) || tellsAny(list.skip, element)) return null;
    const place = placeOf(element, page);
    const known = readKnown(list.id, list, place);
    if (!known) return null;
    const unread = readUnread(list, place);
    const own = list.ownMark !== undefined && tells(list.ownMark, element);
    const kind = readKind(site, element);
    const theirs = list.theirMark !== undefined && tells(list.theirMark, element);
    return {
      element,
      identity: known.identity,
      name: known.name,
      kind,
      ...readMembers(list, kind, place),
      last: readLast(resolve(list.time, place)?.value, context, order, element),
      lastDirection: lastDirection(own, theirs, unread),
      unread,
      open: list.open
        ? tells(list.open, element)
        : opened != null && sameIdentity(opened, known.identity),
    };
  } catch {
    return null;
  }
}

function readKind({ list, thread }: SiteDefinition, element: Element): RowReading['kind'] {
  if (list?.group) return tells(list.group, element) ? 'group' : 'person';
  return thread?.group ? null : 'person';
}

function openIdentity(site: SiteDefinition, root: Root): Identity | null {
  const pane = site.list?.open ? null : findPane(site, root);
  return pane && (readPaneIdentity(site, pane, root)?.identity ?? null);
}

/** A count of unread messages may be older than our answer, a mark is not. */
function lastDirection(own: boolean, theirs: boolean, unread: number | null): Direction {
  if (own && theirs) return 'unknown';
  if (own) return 'out';
  return theirs || unread ? 'in' : 'unknown';
}

/** On a page that counts, no count is none; a mark without a number stands for one. */
function readUnread(list: ListDefinition, place: Place): number | null {
  if (!list.unread && !list.unreadMark) return null;
  const digits = /\d+/.exec(resolve(list.unread, place)?.value ?? '');
  if (digits) return Math.min(Number(digits[0]), 9999);
  return list.unreadMark && tells(list.unreadMark, place.element) ? 1 : 0;
}

function readLast(
  shown: string | undefined,
  context: ReadContext,
  order: DateOrder | undefined,
  element: Element,
): ReadTime | null {
  if (shown === undefined) return null;
  const languages = pageLanguages(element.ownerDocument);
  const read = parseShownTime(shown, { ...context, mode: 'list', order, languages });
  return read.precision === 'unknown' ? null : readTime(read);
}

function shownTimes(site: SiteDefinition, rows: readonly HTMLElement[], page: Root): string[] {
  return rows.flatMap((element) => {
    try {
      const place = placeOf(element, page);
      return resolve(site.list?.time, place)?.value ?? [];
    } catch {
      return [];
    }
  });
}
