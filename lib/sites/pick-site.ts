import type { SiteDefinition } from './definition';
import { locateAll } from './locate';

/**
 * The first definition whose signs the page shows. Asked again after every route change: pages
 * change without reload.
 * @param candidates see `candidatesFor`
 */
export function pickSite(
  document: Document,
  candidates: readonly SiteDefinition[],
): SiteDefinition | null {
  const shows = (site: SiteDefinition) =>
    site.detect.every((selector) => locateAll(document, selector).length > 0);
  return candidates.find(shows) ?? null;
}
