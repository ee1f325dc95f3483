/**
 * Open only in test builds, where the trials and axe have to look inside. Closed is no wall against
 * the page, it only keeps our nodes out of its queries.
 */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** A name no page can look for: new for every page load. */
const TAG = `x-${Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')}`;

/** One of our elements in the page. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes an element with a shadow root of its own.
 * @param styles all of its style sheet; elements of the same one share it
 */
export function makeHost(document: Document, styles: string): Host {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: SHADOW_MODE });
  root.adoptedStyleSheets = [sheetFor(document, styles)];
  return { element, root };
}

/** Is this node one of ours? Its coming and going is no change of the page. */
export function isOurs(node: Node): boolean {
  return (node as Element).localName === TAG;
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, styles: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(styles);
  if (!sheet) {
    // A style sheet belongs to the document it was made in, and a frame has its own.
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    known.set(styles, sheet);
  }
  return sheet;
}

/**
 * Is the page dark where this element lies? Pages have their own dark mode, so what is painted
 * behind the element decides, not the system's setting.
 */
export function isDarkAt(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const [r = 0, g = 0, b = 0, a = 1] = (
      view.getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (a > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
  }
  return view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
