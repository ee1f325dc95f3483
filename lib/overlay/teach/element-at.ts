import { frameAround, frameDocument } from '@/lib/sites/site-document';

/**
 * The page's innermost element at a point of the window, through open shadow roots and frames of the
 * same origin.
 * @param glass our own element above the page, looked through
 */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  glass: Element,
): Element | null {
  let scope: DocumentOrShadowRoot = document;
  let found: Element | null = null;
  let [left, top] = [0, 0];
  for (let depth = 0; depth < 20; depth++) {
    const inner: Element | undefined = scope
      .elementsFromPoint(x - left, y - top)
      .find((el) => el !== glass);
    if (!inner || inner === found) return found;
    found = inner;
    const frame: Document | null = inner.localName === 'iframe' ? frameDocument(inner) : null;
    const inside: DocumentOrShadowRoot | null = frame ?? inner.shadowRoot;
    if (!inside) return found;
    if (frame) {
      const r = inner.getBoundingClientRect();
      left += r.left + inner.clientLeft;
      top += r.top + inner.clientTop;
    }
    scope = inside;
  }
  return found;
}

/** The element around this one, through open shadow roots; never the whole page. */
export function parentElementOf(element: Element): Element | null {
  const up = element.parentElement ?? shadowHost(element);
  return up && up !== element.ownerDocument.body && up !== element.ownerDocument.documentElement
    ? up
    : null;
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Where an element lies in the window of the page, though it may stand in a frame of it. */
export function rectInWindow(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  let [left, top] = [x, y];
  for (let frame = frameAround(element.ownerDocument), depth = 0; frame && depth < 5; depth++) {
    const r = frame.getBoundingClientRect();
    left += r.left + frame.clientLeft;
    top += r.top + frame.clientTop;
    frame = frameAround(frame.ownerDocument);
  }
  return new DOMRect(left, top, width, height);
}
