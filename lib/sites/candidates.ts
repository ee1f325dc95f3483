import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteDefinition } from './definition';
import { SITES } from './registry';

/**
 * The definitions that may fit a page, best first: those whose address patterns fit, then those of
 * products hosted anywhere. The page itself decides by `detect`.
 * @param sites in order of preference; an operator's own definitions come before built-in ones
 */
export function candidatesFor(
  url: string,
  sites: readonly SiteDefinition[] = SITES,
): SiteDefinition[] {
  const fitting = sites.filter((site) => site.matches.some((pattern) => fits(pattern, url)));
  return [
    ...fitting,
    ...sites.filter((site) => site.matches.length === 0 && site.detect.length > 0),
  ];
}

function fits(pattern: string, url: string): boolean {
  try {
    return new MatchPattern(pattern).includes(url);
  } catch {
    return false;
  }
}
