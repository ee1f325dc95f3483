import { readParts } from '@/lib/core/time/read-parts';
import type { SiteDefinition } from '../definition';
import { locate, locateVisible } from '../locate';
import { findBubbles, findPane, panePlace } from '../read-pane';
import { findRows, readRows } from '../read-rows';
import { resolve } from '../resolve';
import { oneLine } from '../shown-text';
import { isVisible } from '../visible';
import { buildSelector } from './build-selector';
import { everyElement } from './every-element';
import { looseSelectors } from './find-detectors';
import { openMark } from './induce-list';
import type { Replacement } from './propose-repair';

const MAX_LOOKED = 4000;

/** A second detector for rows that the first one still finds: by other hooks, from the top of the page. */
export function repairLoose(
  site: SiteDefinition,
  part: 'list' | 'thread',
  document: Document,
): Replacement | null {
  const pane = part === 'thread' ? findPane(site, document) : null;
  const rows =
    part === 'list'
      ? findRows(site, document)
      : pane && site.thread
        ? findBubbles(site.thread, pane)
        : [];
  const [box] = rows[0] ? [rows[0].parentElement] : [];
  if (rows.length < 3 || !box) return null;
  const strict = site[part]?.row;
  const found = looseSelectors(
    { set: { rows, box, cores: new Map() }, columns: [] },
    document,
  ).find((selector) => selector !== strict);
  return found ? { after: { sel: found }, confidence: 0.7, elements: rows.slice(0, 3) } : null;
}

/** What marks the row of the open conversation: the one row that is named like it and unlike all others. */
export function repairOpen(site: SiteDefinition, document: Document): Replacement | null {
  const pane = findPane(site, document);
  // By its heading alone: the id may be read from the very row that is looked for.
  const shown = pane && resolve(site.thread?.name, panePlace(pane, document));
  const name = shown && oneLine(shown.value);
  const rows = readRows(site, document, { now: 0, timeZone: 'UTC' });
  const box = rows[0]?.element.parentElement;
  const named = rows.filter((row) => row.name === name);
  const [open] = named;
  if (!open || !box || named.length > 1) return null;
  const mark = openMark(
    rows.map(({ element }) => element),
    open.element,
    box,
  );
  return mark ? { after: { sel: mark }, confidence: 0.7, elements: [open.element] } : null;
}

/** Lines between the bubbles that show nothing but a time. */
export function repairSeparator(site: SiteDefinition, document: Document): Replacement | null {
  const pane = findPane(site, document);
  const box = pane && site.thread ? locate(pane, site.thread.root) : null;
  if (!pane || !box || !site.thread) return null;
  const bubbles = findBubbles(site.thread, pane);
  const found = everyElement(box, MAX_LOOKED).filter(
    (element) =>
      element.childElementCount === 0 &&
      readParts(element.textContent ?? '') !== null &&
      isVisible(element) &&
      !bubbles.some((bubble) => bubble.contains(element)),
  );
  const [best] = buildSelector(found, box).filter(({ exact }) => exact);
  return best && found.length > 0 && locateVisible(box, best.selector).length === found.length
    ? { after: { sel: best.selector }, confidence: 0.7, elements: found.slice(0, 3) }
    : null;
}
