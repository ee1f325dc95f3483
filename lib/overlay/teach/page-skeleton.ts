import { judgeToken } from '@/lib/sites/teach/judge-token';
import { isVisible } from '@/lib/sites/visible';
import { isOurs } from '../host';

const MAX_LINES = 600;
const MAX_DEPTH = 40;
/** Attributes whose values come from the page's makers, never from its people. */
const WRITTEN = /^(role|type|contenteditable|aria-(selected|current|live|hidden|expanded))$/;

/**
 * The structure of a page for a report: tags, classes, names of attributes. Of texts, names and
 * numbers only the kind is told; equal neighbours are one line.
 */
export function pageSkeleton(document: Document): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    const inside = element.shadowRoot ?? element;
    let times = 0;
    for (const child of inside.children) {
      if (
        isOurs(child) ||
        !isVisible(child) ||
        /^(script|style|svg|template)$/.test(child.localName)
      ) {
        continue;
      }
      const line = `${'  '.repeat(depth)}${describe(child)}`;
      const next = child.nextElementSibling;
      times += 1;
      if (next && describe(next) === describe(child)) continue;
      if (lines.length >= MAX_LINES || depth > MAX_DEPTH) return;
      lines.push(times > 1 ? `${line} ×${times}` : line);
      times = 0;
      visit(child, depth + 1);
    }
  };
  visit(document.body, 0);
  if (lines.length >= MAX_LINES) lines.push('…');
  return lines.join('\n').slice(0, 50_000);
}

function describe(element: Element): string {
  const classes = [...element.classList].flatMap((token) => {
    const judged = judgeToken(token);
    if (judged.kind === 'stable' || judged.kind === 'state') return `.${plain(token)}`;
    return judged.kind === 'stem' ? `.${plain(judged.stem)}*` : '.#';
  });
  const attributes = [...element.attributes]
    .filter(
      ({ name }) => !/^(class|style|href|src|alt|title)$/.test(name) && !name.startsWith('on'),
    )
    .map(({ name, value }) =>
      WRITTEN.test(name) ? `[${name}=${plain(value)}]` : `[${plain(name)}]`,
    );
  const shadow = element.shadowRoot ? ' #shadow' : '';
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue?.trim() ?? '')
    .join('');
  return `${element.localName}${classes.join('')}${attributes.join('')}${shadow}${shapeOf(text)}`;
}

/** Letters outside of ASCII and digits may be somebody's. */
function plain(token: string): string {
  return token
    .replace(/[^\x20-\x7e]/g, '•')
    .replace(/\d/g, '0')
    .slice(0, 40);
}

function shapeOf(text: string): string {
  if (!text) return '';
  if (/^\d+\+?$/.test(text)) return ' “0”';
  if (/\d{1,2}:\d{2}/.test(text)) return ' “00:00”';
  return text.length < 12 ? ' “…”' : ' “………”';
}
