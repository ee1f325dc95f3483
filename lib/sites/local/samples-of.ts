import type { SiteDefinition } from '../definition';
import { findPane, panePlace } from '../read-pane';
import { resolve } from '../resolve';
import { oneLine } from '../shown-text';
import { rowsOf } from './fix-field';
import type { PickableField } from './pickable';

const SHOWN = 3;

/** What a field reads on this page now, a few; empty for fields that are no value. */
export function samplesOf(
  site: SiteDefinition,
  field: PickableField,
  document: Document,
): string[] {
  const url = document.location.href;
  const { list, thread } = site;
  const pane = findPane(site, document);
  const sources = {
    'list.name': list?.name,
    'list.time': list?.time,
    'list.unread': list?.unread,
    'thread.text': thread?.text,
    'thread.time': thread?.time.from,
    'thread.name': thread?.name,
  }[field as string];
  if (!sources) return [];
  if (field === 'thread.name') {
    const read = pane && resolve(sources, panePlace(pane, document));
    return read ? [oneLine(read.value)] : [];
  }
  const rows = rowsOf(site, field.startsWith('list') ? 'list' : 'thread', document);
  return rows
    .flatMap(
      (element) =>
        resolve(sources, { element, page: document, url, ...(pane ? { pane } : {}) })?.value ?? [],
    )
    .slice(0, SHOWN)
    .map(oneLine);
}
