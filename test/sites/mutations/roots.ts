/** The document and every open shadow root of it. */
export function allRoots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return [root, ...inner.flatMap((shadow) => allRoots(shadow))];
}

/** Every element of the page in document order, those in open shadow roots included. */
export function allElements(selector = '*'): HTMLElement[] {
  return allRoots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}
