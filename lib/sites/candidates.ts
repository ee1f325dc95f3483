import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteDefinition } from './definition';
import { SITES } from './registry';

/**
 * The definitions that may fit a page, best first: those whose address patterns fit, then those of
 * products hosted anywhere. The page itself decides by `detect`. None at all where one that fits
 * still has its `optIn`: the operator hasn't agreed, and no other may read that page instead.
 * @param sites in order of preference; an operator's own definitions come before built-in ones
 */
export function candidatesFor(
  url: string,
  sites: readonly SiteDefinition[] = SITES,
): SiteDefinition[] {
  if (optInAt(url, sites)) return [];
  return [
    ...sites.filter((site) => fits(site, url)),
    ...sites.filter((site) => site.matches.length === 0 && site.detect.length > 0),
  ];
}

/** The definition whose rule the operator must agree to before anything at this address is read. */
export function optInAt(
  url: string,
  sites: readonly SiteDefinition[] = SITES,
): SiteDefinition | undefined {
  return sites.find((site) => site.optIn && fits(site, url));
}

/** @returns the definitions, those agreed to without their `optIn` */
export function withConsent(
  sites: readonly SiteDefinition[],
  agreed: readonly string[],
): SiteDefinition[] {
  return sites.map((site) => {
    if (!site.optIn || !agreed.includes(site.id)) return site;
    const { optIn: _, ...rest } = site;
    return rest;
  });
}

function fits({ matches }: SiteDefinition, url: string): boolean {
  return matches.some((pattern) => {
    try {
      return new MatchPattern(pattern).includes(url);
    } catch {
      return false;
    }
  });
}
