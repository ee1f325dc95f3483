import type { SiteDefinition, Source } from '../definition';
import { locate, locateVisible } from '../locate';
import { findBubbles, findPane, panePlace } from '../read-pane';
import { findRows } from '../read-rows';
import { type Place, resolve, sourceElement, tells } from '../resolve';
import type { Field } from './fields';

/** An element a field is read from, and the row it belongs to. */
export interface FieldElement {
  readonly element: HTMLElement;
  readonly row: HTMLElement | null;
}

const SAMPLE = 20;

/** What a definition finds for one of its fields on the page now; in rows, of the first twenty. */
export function fieldElements(
  site: SiteDefinition,
  field: Field,
  document: Document,
): FieldElement[] {
  const { list, thread, compose } = site;
  const pane = findPane(site, document);
  const alone = (elements: readonly (Element | null | undefined)[]): FieldElement[] =>
    elements
      .filter((one) => one != null)
      .map((element) => ({ element: element as HTMLElement, row: null }));
  const inRows = (rows: readonly HTMLElement[], sources: readonly Source[] | undefined) =>
    rows.slice(0, SAMPLE).flatMap((row) => {
      const element = readFrom(sources, {
        element: row,
        page: document,
        url: document.location.href,
        ...(pane && { pane }),
      });
      return element ? [{ element, row }] : [];
    });
  const rows = () => findRows(site, document);
  const bubbles = () => (thread && pane ? findBubbles(thread, pane) : []);
  switch (field) {
    case 'list.root':
      return alone(list ? locateVisible(document, list.root) : []);
    case 'list.row':
      return alone(rows());
    case 'list.rowLoose':
      return alone(list ? locateVisible(document, list.rowLoose) : []);
    case 'thread.rowLoose':
      return alone(thread ? locateVisible(document, thread.rowLoose, 'last') : []);
    case 'list.open':
      return alone(rows().filter((row) => list?.open && tells(list.open, row)));
    case 'list.id':
    case 'list.name':
    case 'list.time':
    case 'list.unread':
      return inRows(rows(), list?.[field.slice(5) as 'id' | 'name' | 'time' | 'unread']);
    case 'thread.pane':
      return alone([pane]);
    case 'thread.root':
      return alone([pane && thread && locate(pane, thread.root)]);
    case 'thread.row':
      return alone(bubbles());
    case 'thread.key':
    case 'thread.name':
      return alone([
        pane &&
          readFrom(thread?.[field === 'thread.key' ? 'key' : 'name'], panePlace(pane, document)),
      ]);
    case 'thread.text':
      return inRows(bubbles(), thread?.text);
    case 'thread.time':
      return inRows(bubbles(), thread?.time.from);
    case 'thread.messageId':
      return inRows(bubbles(), thread?.messageId);
    case 'thread.separator':
      return alone(
        pane && thread?.time.separator ? locateVisible(pane, thread.time.separator) : [],
      );
    case 'compose.box':
      return alone([pane && compose && locate(pane, compose.box)]);
    case 'thread.direction':
      return [];
  }
}

/** Whether a definition has the field at all. */
export function hasField({ list, thread, compose }: SiteDefinition, field: Field): boolean {
  const [part, key] = field.split('.') as [string, string];
  if (part === 'compose') return compose !== undefined;
  if (field === 'thread.time') return Boolean(thread?.time.from.length);
  if (field === 'thread.separator') return thread?.time.separator !== undefined;
  const value = (part === 'list' ? list : thread)?.[key as never] as unknown;
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function readFrom(sources: readonly Source[] | undefined, place: Place): HTMLElement | null {
  const found = resolve(sources, place);
  const source = found && sources?.[found.rank];
  return source && !source.url ? (sourceElement(source, place) as HTMLElement | null) : null;
}
