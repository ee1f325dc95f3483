import type { Migration } from './all';

export const v1: Migration = {
  version: 1,
  stores: {
    contacts: 'id, site',
    chunks: '[contact+from]',
    summaries: 'id, dueAt, [site+assessment.level]',
    coverage: '[site+from]',
    health: '++id, site',
    log: '++id, contact',
    learned: 'site, at',
  },
};
