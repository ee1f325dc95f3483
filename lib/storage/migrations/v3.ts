import type { Migration } from './all';

/** Local definitions, links between contacts, and what sites looked like when they were read right. */
export const v3: Migration = {
  version: 3,
  stores: {
    definitions: 'site',
    links: 'id, *contacts',
    checks: 'site',
    fingerprints: 'site',
  },
};
