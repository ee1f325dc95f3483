import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteDefinition } from './definition';
import { locateAll } from './locate';
import { SITES } from './registry';

/**
 * The definition for a page: one whose address pattern fits, else one of a product hosted anywhere
 * that shows its signs. Called again after every route change: pages change without reload.
 * @param sites in order of preference; an operator's own definitions come before built-in ones
 */
export function pickSite(
  url: string,
  document: Document,
  sites: readonly SiteDefinition[] = SITES,
): SiteDefinition | null {
  const shows = (site: SiteDefinition) =>
    site.detect.every((selector) => locateAll(document, selector).length > 0);
  return (
    sites.find((site) => site.matches.some((pattern) => fits(pattern, url)) && shows(site)) ??
    sites.find((site) => !site.matches.length && site.detect.length > 0 && shows(site)) ??
    null
  );
}

function fits(pattern: string, url: string): boolean {
  try {
    return new MatchPattern(pattern).includes(url);
  } catch {
    return false;
  }
}
