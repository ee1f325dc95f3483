import { candidatesFor } from '@/lib/sites/candidates';
import type { SiteDefinition } from '@/lib/sites/definition';
import { pickSite } from '@/lib/sites/pick-site';
import { SITES } from '@/lib/sites/registry';

/** Everything of lib/sites that tests call in a page; becomes `sites` in the isolated world. */
export { insertDraft } from '@/lib/sites/compose';
export { judge } from '@/lib/sites/health';
export { locateAll, locateVisible } from '@/lib/sites/locate';
export { pickSite } from '@/lib/sites/pick-site';
export { readFields } from '@/lib/sites/read-fields';
export { rowIdentity } from '@/lib/sites/read-identity';
export { readRow, readRows, rowOf } from '@/lib/sites/read-rows';
export { readThread } from '@/lib/sites/read-thread';
export { rootsToObserve } from '@/lib/sites/roots';
export { siteScope } from '@/lib/sites/site-scope';
export { tryPage } from './mutations/try-page';

/** The definition that fits this page, or null. */
export function picked(): SiteDefinition | null {
  return pickSite(document, candidatesFor(location.href));
}

/**
 * A definition by its id, or the one that fits this page.
 * @param own a definition that isn't a built-in one
 */
export function definition(id: string | null, own?: SiteDefinition | null): SiteDefinition {
  const site = own ?? (id === null ? picked() : SITES.find((one) => one.id === id));
  if (!site) throw new Error('no definition fits this page');
  return site;
}
