import { nameColumn } from './induce-list';
import type { Answer } from './induced';
import type { PageView } from './page-view';
import type { Candidate } from './score-sets';
import { contains } from './survey';

/** What says who the open conversation is with. */
export interface Heading {
  readonly element: HTMLElement;
  readonly text: string;
  /** A row of the list, and only one field of it, shows the same. */
  readonly inList: boolean;
}

const NOT_NAMES =
  /^(消息|会话|聊天|对话|客户|messages?|chats?|conversations?|inbox|online|offline|在线|离线)$/i;

/** The words above the messages that name the contact, best guess first. */
export function findHeadings(
  thread: Candidate,
  list: Candidate | null,
  view: PageView,
  answers: readonly Answer[],
): Heading[] {
  const box = view.rect(thread.set.box);
  const rows = thread.set.rows;
  const height = view.document.documentElement.clientHeight;
  const lowest = Math.min(
    height * 0.4,
    view.compose ? view.rect(view.compose).top : height,
    Math.max(box.top, 80),
  );
  const shown = new Set<string>();
  for (const column of list?.columns ?? []) {
    if (column.share < 0.9 || column.distinct < 0.5 || column.times > 0.2) continue;
    for (const leaf of column.cells.values()) shown.add(leaf.text);
  }
  const names = list && nameColumn(list);
  const listed = new Set([...(names?.cells.values() ?? [])].map((leaf) => leaf.text));
  const refused = new Set(
    answers.flatMap((one) => (one.ask === 'is-this-the-customer' && !one.yes ? one.option : [])),
  );
  const candidates = view.survey.leaves.flatMap((leaf) => {
    const { element, text } = leaf;
    if (leaf.kind !== 'text' || text.length > 60 || NOT_NAMES.test(text) || refused.has(text))
      return [];
    if (rows.some((row) => row.contains(element)) || (list && contains(list.set.box, element)))
      return [];
    if (view.compose && (element === view.compose || element.contains(view.compose))) return [];
    const rect = view.rect(element);
    const middle = rect.left + rect.width / 2;
    const across = middle >= box.left - 40 && middle <= box.right + 40;
    // A long conversation is scrolled up behind its heading.
    const above = across && rect.top < lowest && !contains(thread.set.box, element);
    if (!above) return [];
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const inList = listed.has(text);
    const score =
      (inList ? 10 : shown.has(text) ? 5 : 0) +
      size / 8 +
      Math.min(3, rect.top / 400) -
      text.length / 40;
    return [{ element, text, inList: inList || shown.has(text), score }];
  });
  return candidates.sort((a, b) => b.score - a.score);
}
