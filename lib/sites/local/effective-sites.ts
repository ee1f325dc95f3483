import type { LocalDefinition } from '@/lib/core/model/local-definition';
import type { SiteDefinition } from '../definition';
import { SITES } from '../registry';
import { readLocal } from './read-local';

/**
 * The definitions in use, in order of preference: the operator's own, then the built-in ones with
 * what the operator laid over them. A stored one that this build cannot read is passed over.
 */
export function effectiveSites(
  local: readonly LocalDefinition[],
  builtIn: readonly SiteDefinition[] = SITES,
): SiteDefinition[] {
  const changed = new Map<string, SiteDefinition>();
  for (const { site, current } of local) {
    const read = current && readLocal(current, builtIn);
    if (read?.ok && read.site.id === site) changed.set(site, read.site);
  }
  const known = new Set(builtIn.map(({ id }) => id));
  const own = [...changed.values()].filter(({ id }) => !known.has(id));
  return [...own, ...builtIn.map((site) => changed.get(site.id) ?? site)];
}
