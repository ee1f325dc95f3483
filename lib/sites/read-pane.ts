import type { SiteDefinition, ThreadDefinition } from './definition';
import { locate, locateVisible, type Root } from './locate';
import { type Known, readKnown } from './read-identity';
import { type Place, placeOf, resolve, tellsAny } from './resolve';
import { oneLine } from './shown-text';

/**
 * The pane of the open conversation: the displayed one, and where several are, the one that holds
 * the focus, else the first. Identity, messages and compose box are all read within it, so two open
 * panes can't mix.
 */
export function findPane(site: SiteDefinition, root: Root): HTMLElement | null {
  if (!site.thread) return null;
  const panes = locateVisible(root, site.thread.pane);
  return panes.find((pane) => pane.matches(':focus-within')) ?? panes[0] ?? null;
}

/** Who the open conversation is with, or null when the pane doesn't tell. */
export function readPaneIdentity(site: SiteDefinition, pane: Element, page: Root): Known | null {
  if (!site.thread) return null;
  const place = panePlace(pane, page);
  const known = readKnown(site.thread.key, site.thread, place);
  const others = (site.thread.sameName ?? []).flatMap((source) => resolve([source], place) ?? []);
  return known && others.every((other) => oneLine(other.value) === known.name) ? known : null;
}

export function panePlace(pane: Element, page: Root): Place {
  return { ...placeOf(pane, page), pane };
}

/** The displayed bubbles of a pane in document order, those at the newest end when too many. */
export function findBubbles(thread: ThreadDefinition, pane: Element): HTMLElement[] {
  const box = locate(pane, thread.root);
  return box ? locateVisible(box, thread.row, thread.order ? undefined : 'last') : [];
}

/** Those of them that are talk, or may be: neither skipped nor still on their way. */
export function withoutNoise(thread: ThreadDefinition, bubbles: HTMLElement[]): HTMLElement[] {
  return bubbles.filter((row) => !tellsAny(thread.skip, row) && !tellsAny(thread.pending, row));
}
