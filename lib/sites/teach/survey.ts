import { readParts } from '@/lib/core/time/read-parts';
import { oneLine } from '../shown-text';
import { isVisible } from '../visible';
import { judgeToken } from './judge-token';

/** An element with words of its own. */
export interface Leaf {
  readonly element: HTMLElement;
  /** Its own words, without those of elements inside it. */
  readonly text: string;
  /** The attribute that holds them, where the element itself shows none. */
  readonly attr?: string;
  readonly kind: 'time' | 'count' | 'text';
  /** Tags on the way from the top. */
  readonly path: string;
  /** `path` and what a person named it. */
  readonly named: string;
  /** `path` and which of its siblings it is. */
  readonly counted: string;
  readonly depth: number;
}

export interface Survey {
  readonly leaves: readonly Leaf[];
  readonly editables: readonly HTMLElement[];
  readonly images: readonly HTMLElement[];
  readonly frames: readonly HTMLElement[];
  readonly passwords: number;
}

/** Elements and words looked at, at most: a page may be made to stall its readers. */
const MAX_ELEMENTS = 40_000;
const MAX_LEAVES = 6000;
const MAX_DEPTH = 90;

const COUNT = /^[([（]?\d{1,4}\+?[)\]）]?$|^99\+$/;
const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg OPTION HEAD'.split(' '));
const INPUT_TYPES = new Set(['text', '', 'textarea']);

/** Looks at everything displayed on the page once, open shadow roots included. */
export function survey(document: Document): Survey {
  const leaves: Leaf[] = [];
  const editables: HTMLElement[] = [];
  const images: HTMLElement[] = [];
  const frames: HTMLElement[] = [];
  let passwords = 0;
  let looked = 0;
  // Ways are compared, never read: numbers are enough, and as short at any depth.
  const numbers = new Map<string, string>();
  const number = (way: string) => {
    const known = numbers.get(way) ?? String(numbers.size);
    numbers.set(way, known);
    return known;
  };
  const visit = (element: HTMLElement, path: string, nth: number, depth: number): void => {
    if (++looked > MAX_ELEMENTS || leaves.length >= MAX_LEAVES || depth > MAX_DEPTH) return;
    if (SILENT.has(element.tagName)) return;
    // A box around one other is as visible as that one.
    if (!isMereWrap(element) && !isVisible(element)) return;
    const here = number(`${path}/${element.localName}`);
    if (isEditable(element)) editables.push(element);
    else if (element.tagName === 'IMG') images.push(element);
    else if (element.tagName === 'IFRAME') frames.push(element);
    else if (element.matches('input[type="password"]')) passwords++;
    const own = ownText(element);
    const attr = own ? undefined : timeAttribute(element);
    const text = attr ? oneLine(element.getAttribute(attr) ?? '') : own;
    if (text && !isEditable(element)) {
      const kind = readParts(text) ? 'time' : COUNT.test(text) ? 'count' : 'text';
      const named = `${here}.${names(element)}`;
      leaves.push({
        element,
        text,
        kind,
        path: here,
        named,
        counted: `${here}:${nth}`,
        depth,
        ...(attr && { attr }),
      });
    }
    if (element.isContentEditable) return;
    let index = 0;
    const inside = element.shadowRoot ? number(`${here}#`) : here;
    const start = element.shadowRoot ?? element;
    for (const child of start.children) visit(child as HTMLElement, inside, index++, depth + 1);
    // What a shadow root shows in its slots still stands in the page's own tree.
    if (element.shadowRoot?.querySelector('slot')) {
      for (const child of element.children) visit(child as HTMLElement, here, index++, depth + 1);
    }
  };
  if (document.body) visit(document.body, '', 0, 0);
  return { leaves, editables, images, frames, passwords };
}

function isMereWrap(element: Element): boolean {
  return element.childNodes.length === 1 && element.childElementCount === 1 && !element.shadowRoot;
}

/** The parent, out of open shadow roots too. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  if (!parentNode) return null;
  return element.parentElement ?? ('host' in parentNode ? (parentNode as ShadowRoot).host : null);
}

export function contains(ancestor: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue ?? ''}`;
    if (text.length > 400) break;
  }
  return oneLine(text);
}

/** Times that a style sheet shows, or that only a tooltip does. */
function timeAttribute(element: Element): string | undefined {
  if (element.childElementCount > 0) return undefined;
  return ['datetime', 'data-time', 'data-text', 'data-timestamp', 'data-content', 'title'].find(
    (name) => {
      const value = element.getAttribute(name);
      return value !== null && value.length < 60 && /\d/.test(value) && readParts(value) !== null;
    },
  );
}

/** What people named an element, for comparing it with others of its sort. */
export function names(element: Element): string {
  return [...element.classList]
    .map((token) => {
      const judged = judgeToken(token);
      return judged.kind === 'stem' ? judged.stem : judged.kind === 'stable' ? token : '';
    })
    .filter(Boolean)
    .sort()
    .join('.');
}

function isEditable(element: HTMLElement): boolean {
  if (element.tagName === 'TEXTAREA') return true;
  if (element.tagName === 'INPUT') return INPUT_TYPES.has((element as HTMLInputElement).type);
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}
