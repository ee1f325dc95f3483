import type { ContactRow } from '@/lib/core/contacts-list/contact-row';

/** Tags offered to choose from; rarer ones are found by typing them. */
const MOST_TAGS = 200;

/** What there is to filter by besides the fixed choices. */
export interface Facets {
  readonly sites: readonly string[];
  /** Most used first. */
  readonly tags: readonly string[];
}

/** The sites and tags that occur among all contacts. */
export function facetsOf(rows: readonly ContactRow[]): Facets {
  const sites = new Set<string>();
  const tags = new Map<string, number>();
  for (const row of rows) {
    sites.add(row.site);
    for (const tag of row.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const used = [...tags].sort((a, b) => b[1] - a[1]).slice(0, MOST_TAGS);
  return { sites: [...sites].sort(), tags: used.map(([tag]) => tag) };
}
