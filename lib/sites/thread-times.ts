import type { ThreadDefinition } from './definition';
import { locate, locateVisible, type Root } from './locate';
import { panePlace } from './read-pane';
import type { ReadTime } from './reading';
import { resolve } from './resolve';
import { carryShown, type ReadContext, type ShownStep } from './shown-time';

/**
 * The times of bubbles, each by its own shown time and the day separator that holds for it.
 * @param bubbles oldest first
 * @returns one per bubble, `unknown` where the page shows none
 */
export function readThreadTimes(
  thread: ThreadDefinition,
  pane: Element,
  page: Root,
  bubbles: readonly HTMLElement[],
  context: ReadContext,
): ReadTime[] {
  const place = panePlace(pane, page);
  const steps: ShownStep[] = [];
  const separators = findSeparators(thread, pane);
  const indexOf = new Map<Element, number>(bubbles.map((bubble, i) => [bubble, i]));
  for (const element of inOrder([...bubbles, ...separators], thread.order === 'newest-first')) {
    const own = indexOf.has(element);
    const from = own ? thread.time.from : (thread.time.separatorFrom ?? [{}]);
    const shown = resolve(from, { ...place, element })?.value ?? null;
    steps.push({ kind: own ? 'message' : 'separator', text: shown });
  }
  return carryShown(steps, context, thread.time.order);
}

function findSeparators(thread: ThreadDefinition, pane: Element): HTMLElement[] {
  const box = thread.time.separator ? locate(pane, thread.root) : null;
  return box && thread.time.separator ? locateVisible(box, thread.time.separator) : [];
}

/** Time order; a separator inside a bubble comes before it. */
function inOrder(elements: HTMLElement[], reversed: boolean): HTMLElement[] {
  return elements.sort((a, b) => {
    const position = a.compareDocumentPosition(b);
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return 1;
    if (position & Node.DOCUMENT_POSITION_CONTAINS) return -1;
    const forward = position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    return reversed ? -forward : forward;
  });
}
