import { isVisible } from './visible';

/** What a search may start from. */
export type Root = Document | ShadowRoot | Element;

/** Elements one search looks at, at most: a page may be made to stall its readers. */
const MAX_FOUND = 2000;

const PIERCE = ' >>> ';

/**
 * All matches of a selector below `root`, in document order, hidden ones included. ` >>> ` enters
 * the open shadow roots of the matches so far. A selector that doesn't parse matches nothing.
 */
export function locateAll(root: Root, selector: string): HTMLElement[] {
  let scopes: Root[] = [root];
  const steps = selector.split(PIERCE);
  for (const [i, step] of steps.entries()) {
    const found = scopes.flatMap((scope) => query(scope, step)).slice(0, MAX_FOUND);
    if (i === steps.length - 1) return [...new Set(found)];
    scopes = found.map((host) => host.shadowRoot).filter((shadow) => shadow !== null);
  }
  return [];
}

/** As `locateAll`, displayed elements only. */
export function locateVisible(root: Root, selector: string): HTMLElement[] {
  return locateAll(root, selector).filter(isVisible);
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

function query(scope: Root, selector: string): HTMLElement[] {
  try {
    return Array.from(scope.querySelectorAll<HTMLElement>(selector)).slice(0, MAX_FOUND);
  } catch {
    return [];
  }
}
