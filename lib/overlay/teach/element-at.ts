/**
 * The page's innermost element at a point of the window, through open shadow roots.
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
  for (let depth = 0; depth < 20; depth++) {
    const inner: Element | undefined = scope.elementsFromPoint(x, y).find((el) => el !== glass);
    if (!inner || inner === found) return found;
    found = inner;
    if (!inner.shadowRoot) return found;
    scope = inner.shadowRoot;
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
  return root instanceof ShadowRoot ? root.host : null;
}
