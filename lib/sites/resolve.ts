import { readParts } from '@/lib/core/time/read-parts';
import { applyCuts } from './cut';
import type { Source, Tell } from './definition';
import { locateAll, matches, type Root } from './locate';
import { ELEMENT_NODE } from './node-types';
import { MAX_TEXT, shownText } from './shown-text';
import { isVisible } from './visible';

/** Elements looked at, at most, for one that shows a time or a name. */
const MAX_TRIED = 40;

/** An unread count. */
const COUNT = /^\d+\+?$/;

/** Where sources may start from besides the element at hand. */
export interface Place {
  readonly element: Element;
  readonly pane?: Element;
  /** Top of the page. */
  readonly page: Root;
  readonly url: string;
}

/** A place of which nothing is known but the page it is on. */
export function placeOf(element: Element, page: Root): Place {
  return { element, page, url: element.ownerDocument.location.href };
}

export interface Resolved {
  readonly value: string;
  /** Index of the source that won: 0 is the best. */
  readonly rank: number;
}

/**
 * Reads a field by its ranked sources.
 * @param without selector of parts left out of shown text
 */
export function resolve(
  sources: readonly Source[] | undefined,
  place: Place,
  without?: string,
): Resolved | null {
  for (const [rank, source] of (sources ?? []).entries()) {
    const raw = source.url ? urlPart(place.url, source.url) : elementPart(source, place, without);
    const value = raw === null ? null : applyCuts(raw, source.cut);
    if (value !== null) return { value, rank };
  }
  return null;
}

/** The element a source points at, or null. */
export function sourceElement(source: Source, place: Place): Element | null {
  let start: Root | null | undefined = place.element;
  if (source.at === 'page') start = place.page;
  if (source.at === 'pane') start = place.pane;
  if (source.up && start) start = closest(start, source.up);
  if (!start) return null;
  if (!source.sel) return start.nodeType === ELEMENT_NODE ? (start as Element) : null;
  const found = locateAll(start, source.sel).filter((el) => source.hidden || isVisible(el));
  return choose(source.unless ? withoutOthers(found, source, place) : found, source.take);
}

function withoutOthers(found: readonly Element[], source: Source, place: Place): Element[] {
  const others = (source.unless ?? []).flatMap((other) => resolve([other], place)?.value ?? []);
  if (!others.length) return [];
  return found.slice(0, MAX_TRIED).filter((element) => {
    const raw = partOf(element, source);
    const value = raw === null ? null : applyCuts(raw, source.cut);
    return value !== null && !others.includes(value);
  });
}

function choose(found: readonly Element[], take: Source['take']): Element | null {
  if (take === 'last') return found.at(-1) ?? null;
  if (!take) return found[0] ?? null;
  const shown = found
    .slice(0, MAX_TRIED)
    .map((element) => ({ element, text: shownText(element) }))
    .filter(({ text }) => text !== '');
  const isTime = ({ text }: { text: string }) => !COUNT.test(text) && readParts(text) !== null;
  if (take === 'time') {
    const times = shown.filter(isTime);
    return new Set(times.map(({ text }) => text)).size === 1 ? (times[0]?.element ?? null) : null;
  }
  const first = shown.findIndex((one) => !isTime(one));
  const name = shown[first];
  return name && first <= 1 && !COUNT.test(name.text) ? name.element : null;
}

/** Answers a `Tell` about an element. */
export function tells(tell: Tell, element: Element): boolean {
  const { sel, attr, equals, starts, contains } = tell;
  const found =
    !sel || matches(element, sel) ? [element] : locateAll(element, sel).filter(isVisible);
  return found.some((el) => {
    if (!equals && !starts && !contains) return !attr || el.hasAttribute(attr);
    const text = attr ? (el.getAttribute(attr) ?? '') : shownText(el);
    return (
      equals?.includes(text.trim()) ||
      starts?.some((part) => text.startsWith(part)) ||
      contains?.some((part) => text.includes(part))
    );
  });
}

/** Whether any of the questions is answered with yes. */
export function tellsAny(questions: readonly Tell[] | undefined, element: Element): boolean {
  return (questions ?? []).some((tell) => tells(tell, element));
}

function elementPart(source: Source, place: Place, without?: string): string | null {
  const element = sourceElement(source, place);
  return element && partOf(element, source, without);
}

function partOf(element: Element, { attr, own }: Source, without?: string): string | null {
  return attr
    ? (element.getAttribute(attr)?.slice(0, MAX_TEXT) ?? null)
    : shownText(element, own ? '*' : without);
}

function closest(start: Root, selector: string): Element | null {
  if (start.nodeType !== ELEMENT_NODE) return null;
  try {
    return (start as Element).closest(selector);
  } catch {
    return null;
  }
}

function urlPart(address: string, part: NonNullable<Source['url']>): string | null {
  try {
    const url = new URL(address);
    if ('query' in part) return url.searchParams.get(part.query);
    const text = 'path' in part ? url.pathname : url.hash.slice(1);
    if ('hash' in part && part.hash === 'all') return text;
    const index = 'path' in part ? part.path : Number(part.hash);
    return text.split('/').filter(Boolean)[index] ?? null;
  } catch {
    return null;
  }
}
