import type { Migration } from './all';

/** Local definitions, links between contacts, and what was seen to work on a real login. */
export const v3: Migration = {
  version: 3,
  stores: {
    definitions: 'site',
    links: 'id, *contacts',
    checks: 'site',
  },
};
