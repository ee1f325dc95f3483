import type { Leaf, Survey } from './survey';
import { parentOf } from './survey';

/** The page as looked at once: what was found, and where it lies. */
export interface PageView {
  readonly document: Document;
  readonly survey: Survey;
  /** The compose box, or null. */
  readonly compose: HTMLElement | null;
  rect(element: Element): DOMRect;
}

export function pageView(document: Document, survey: Survey): PageView {
  const rects = new Map<Element, DOMRect>();
  const rect = (element: Element) => {
    const known = rects.get(element) ?? element.getBoundingClientRect();
    rects.set(element, known);
    return known;
  };
  return { document, survey, rect, compose: findCompose(document, survey.editables, rect) };
}

const COMPOSE_WORDS = /发送|發送|输入|輸入|回复|回覆|说点|消息|message|reply|write|type|say/i;
const SEARCH_WORDS = /搜索|搜尋|查找|查询|search|find|filter/i;

/** An editable in the lower part of the page that isn't for searching; the widest and lowest wins. */
function findCompose(
  document: Document,
  editables: readonly HTMLElement[],
  rect: PageView['rect'],
): HTMLElement | null {
  const height = document.documentElement.clientHeight || 1;
  const scored = editables.flatMap((element) => {
    const { width, bottom, height: tall } = rect(element);
    const hint = ['placeholder', 'data-placeholder', 'aria-label', 'title']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ');
    if (SEARCH_WORDS.test(hint) || element.closest('[role="search"]')) return [];
    if (width < 120 || tall < 12 || bottom < height * 0.55) return [];
    const wide = element.tagName === 'INPUT' ? 0 : 1;
    return [
      {
        element,
        score: bottom / height + width / 2000 + wide + (COMPOSE_WORDS.test(hint) ? 1 : 0),
      },
    ];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.element ?? null;
}

/** The words inside an element, in page order. */
export function leavesIn(rows: readonly Element[], leaves: readonly Leaf[]): Map<Element, Leaf[]> {
  const inside = new Map<Element, Leaf[]>(rows.map((row) => [row, []]));
  for (const leaf of leaves) {
    for (let at: Element | null = leaf.element; at; at = parentOf(at)) {
      const own = inside.get(at);
      if (own) {
        own.push(leaf);
        break;
      }
    }
  }
  return inside;
}
