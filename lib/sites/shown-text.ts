import { ELEMENT_NODE, TEXT_NODE } from './node-types';

/** Characters read of one element at most. */
export const MAX_TEXT = 8000;
const MAX_NODES = 4000;

const BREAKS = new Set(['BR', 'P', 'DIV', 'LI', 'TR', 'PRE', 'BLOCKQUOTE']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'SVG']);

/**
 * The text of an element as its writer meant it: pictures by their alt text (emoji), line breaks
 * kept, runs of white space made one, parts matching `without` left out. Reads no layout.
 */
export function shownText(element: Element, without?: string): string {
  const parts: string[] = [];
  let nodes = 0;
  let length = 0;
  const visit = (node: Node): void => {
    if (++nodes > MAX_NODES || length > MAX_TEXT) return;
    if (node.nodeType === TEXT_NODE) {
      const data = node.nodeValue ?? '';
      parts.push(data.replace(/\s+/g, ' '));
      length += data.length;
    } else if (node.nodeType === ELEMENT_NODE) {
      const child = node as Element;
      if (SILENT.has(child.tagName.toUpperCase()) || (without && child.matches(without))) return;
      if (child.tagName === 'IMG') parts.push(child.getAttribute('alt') ?? '');
      if (BREAKS.has(child.tagName)) parts.push('\n');
      for (const next of child.childNodes) visit(next);
      if (BREAKS.has(child.tagName) && child.tagName !== 'BR') parts.push('\n');
    }
  };
  for (const child of element.childNodes) visit(child);
  return parts
    .join('')
    .slice(0, MAX_TEXT)
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A name or label in one line, in composed form, so that two observers see the same string. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
}
