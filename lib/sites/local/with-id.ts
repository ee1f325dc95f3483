import type { SiteDefinition, Source } from '../definition';

/** The definition that knows contacts by it. */
export function withId(site: SiteDefinition, list: Source, key: Source): SiteDefinition {
  if (!site.list || !site.thread) return site;
  return {
    ...site,
    list: { ...site.list, id: [list] },
    thread: { ...site.thread, key: [key] },
  };
}
