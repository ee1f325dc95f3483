import { carryTimes, type TimeRow } from '@/lib/core/time/carry-times';
import { inferDateOrder } from '@/lib/core/time/infer-date-order';
import type { SiteDefinition, ThreadDefinition } from './definition';
import { locate, locateVisible, matches, type Root } from './locate';
import { CONTAINED_BY, CONTAINS, FOLLOWING } from './node-types';
import { pageLanguages, type ReadContext } from './read-context';
import { findBubbles, panePlace } from './read-pane';
import { readTime } from './read-time';
import type { ReadTime } from './reading';
import { resolve } from './resolve';

/**
 * The times of bubbles, each by its own shown time and the day separator that holds for it.
 * @param bubbles oldest first
 * @returns by bubble; `unknown` where the page doesn't tell
 */
export function readThreadTimes(
  site: SiteDefinition,
  pane: Element,
  page: Root,
  bubbles: readonly HTMLElement[],
  context: ReadContext,
): Map<Element, ReadTime> {
  const thread = site.thread;
  if (!thread) return new Map();
  const place = panePlace(pane, page);
  const isBubble = new Set<Element>(bubbles);
  const bearer = timeBearers(thread, pane);
  const elements = inPageOrder([...bubbles, ...findSeparators(thread, pane)]);
  if (thread.order === 'reversed') elements.reverse();
  const rows: TimeRow[] = elements.map((element) => {
    const separator = !isBubble.has(element);
    const from = separator ? (thread.time.separatorFrom ?? [{}]) : thread.time.from;
    const shown = bearer.get(element) ?? element;
    return { separator, text: resolve(from, { ...place, element: shown })?.value ?? '' };
  });
  const times = carryTimes(rows, {
    ...context,
    mode: 'thread',
    newestFirst: thread.order === 'newest-first',
    order: site.dateOrder ?? inferDateOrder(rows.map((row) => row.text)),
    languages: pageLanguages(pane.ownerDocument),
    pause: thread.time.pause,
  });
  return new Map(
    times.flatMap((shown, i) => {
      const element = elements[i];
      return element ? [[element, readTime(shown)]] : [];
    }),
  );
}

/** Which bubble shows the time of each that shows it further down; that may be one passed over. */
function timeBearers(thread: ThreadDefinition, pane: Element): Map<Element, HTMLElement> {
  const bearers = new Map<Element, HTMLElement>();
  const { asNext } = thread.time;
  if (!asNext) return bearers;
  let next: HTMLElement | undefined;
  for (const bubble of findBubbles(thread, pane).reverse()) {
    const bearer = next && matches(bubble, asNext) ? (bearers.get(next) ?? next) : undefined;
    if (bearer) bearers.set(bubble, bearer);
    next = bubble;
  }
  return bearers;
}

function findSeparators(thread: ThreadDefinition, pane: Element): HTMLElement[] {
  const box = thread.time.separator ? locate(pane, thread.root) : null;
  return box && thread.time.separator ? locateVisible(box, thread.time.separator) : [];
}

/** Document order, but a separator inside a bubble comes before it. */
function inPageOrder(elements: HTMLElement[]): HTMLElement[] {
  return elements.sort((a, b) => {
    const position = a.compareDocumentPosition(b);
    if (position & CONTAINED_BY) return 1;
    if (position & CONTAINS) return -1;
    return position & FOLLOWING ? -1 : 1;
  });
}
