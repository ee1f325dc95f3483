import { isVisible } from './visible';

/** What a search may start from. */
export type Root = Document | ShadowRoot | Element;

/** Elements one search looks into, at most: a page may be made to stall its readers. */
const MAX_FOUND = 1000;
/** Matches taken out of the page, at most: each costs memory in our world. */
const MAX_MATCHES = 10_000;

const PIERCE = ' >>> ';

/**
 * All matches of a selector below `root`, in document order, hidden ones included; of a great many
 * the first. ` >>> ` enters the open shadow roots of the matches so far. A selector that doesn't parse
 * matches nothing.
 * @param end of a great many the last instead
 */
export function locateAll(root: Root, selector: string, end?: 'last'): HTMLElement[] {
  if (!look) return search(root, selector, end);
  const known = look.get(root) ?? new Map<string, HTMLElement[]>();
  look.set(root, known);
  const key = `${selector} ${end}`;
  const found = known.get(key) ?? search(root, selector, end);
  known.set(key, found);
  return found;
}

let look: Map<Root, Map<string, HTMLElement[]>> | null = null;

/**
 * Makes each search within `read` once, though it is asked for again: a reading is judged and then
 * made, of the same elements by the same selectors, and no page changes meanwhile.
 */
export function inOneLook<T>(read: () => T): T {
  look = new Map();
  try {
    return read();
  } finally {
    look = null;
  }
}

function search(root: Root, selector: string, end?: 'last'): HTMLElement[] {
  let scopes: Root[] = [root];
  const steps = selector.split(PIERCE);
  for (const [i, step] of steps.entries()) {
    const found = scopes.flatMap((scope) => query(scope, step, end));
    if (i === steps.length - 1) return [...new Set(found)];
    scopes = found
      .slice(0, MAX_FOUND)
      .map((host) => host.shadowRoot)
      .filter((shadow) => shadow !== null);
  }
  return [];
}

/**
 * As `locateAll`, displayed elements only, of the first thousand.
 * @param end of the last thousand instead
 */
export function locateVisible(root: Root, selector: string, end?: 'last'): HTMLElement[] {
  const found = locateAll(root, selector, end);
  return found.slice(...(end ? [-MAX_FOUND] : [0, MAX_FOUND])).filter(isVisible);
}

/** The first displayed match, or null. */
export function locate(root: Root, selector: string): HTMLElement | null {
  return locateAll(root, selector).find(isVisible) ?? null;
}

/** Whether the element matches, or holds a displayed match. */
export function marks(element: Element, selector: string): boolean {
  return matches(element, selector) || locate(element, selector) !== null;
}

/** `Element.matches` for selectors that may not parse. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function query(scope: Root, selector: string, end?: 'last'): HTMLElement[] {
  try {
    const all = scope.querySelectorAll<HTMLElement>(selector);
    if (all.length <= MAX_MATCHES) return Array.from(all);
    const from = end ? all.length - MAX_MATCHES : 0;
    return Array.from({ length: MAX_MATCHES }, (_, i) => all[from + i] as HTMLElement);
  } catch {
    return [];
  }
}
