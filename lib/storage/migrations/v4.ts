import type { Migration } from './all';

/** The desk: notes, saved views, imports and what each brought. */
export const v4: Migration = {
  version: 4,
  stores: {
    notes: 'id, contact',
    views: 'id',
    imports: 'id',
    imported: '[import+contact], contact',
  },
};
