import type { SiteDefinition } from './definition';

const modules = import.meta.glob<{ readonly default: SiteDefinition }>('./definitions/*.ts', {
  eager: true,
});

/** Every built-in definition: one file each under `definitions/`, no list to keep. */
export const SITES: readonly SiteDefinition[] = Object.values(modules).map((file) => file.default);

/** URL match patterns of all built-in definitions, each once, sorted: what may be asked leave for. */
export function allMatches(sites: readonly SiteDefinition[] = SITES): string[] {
  return [...new Set(sites.flatMap((site) => site.matches))].sort();
}
