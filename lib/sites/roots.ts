import type { SiteDefinition } from './definition';
import { locateAll } from './locate';

/**
 * The nodes a mutation observer has to watch: the document and every open shadow root on the way
 * of the definition's selectors, since changes inside one aren't seen from outside. To be asked
 * again when hosts come and go.
 */
export function rootsToObserve(
  site: SiteDefinition,
  document: Document,
): (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const selector of [site.list?.root, site.thread?.pane, ...threadRoots(site)]) {
    if (!selector) continue;
    const steps = selector.split(' >>> ');
    for (let i = 1; i < steps.length; i++) {
      for (const host of locateAll(document, steps.slice(0, i).join(' >>> '))) {
        if (host.shadowRoot) roots.add(host.shadowRoot);
      }
    }
  }
  return [...roots];
}

function threadRoots(site: SiteDefinition): string[] {
  if (!site.thread) return [];
  return [site.thread.root, site.compose?.box]
    .filter((selector) => selector !== undefined)
    .map((selector) => `${site.thread?.pane} ${selector}`);
}
