import type { SiteDefinition } from './definition';
import { locateAll } from './locate';
import { siteDocument } from './site-document';

/**
 * The first definition whose signs the page shows. Asked again after every route change: pages
 * change without reload.
 * @param candidates see `candidatesFor`
 */
export function pickSite(
  document: Document,
  candidates: readonly SiteDefinition[],
): SiteDefinition | null {
  const shows = (site: SiteDefinition) => {
    const desk = siteDocument(site, document);
    return desk !== null && site.detect.every((selector) => locateAll(desk, selector).length > 0);
  };
  return candidates.find(shows) ?? null;
}
