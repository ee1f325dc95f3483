import { seedOffers } from '../seed-offers';
import type { Migration } from './all';

/** Care: cases, offers and their ledger, saved replies, profiles, fingerprints, calendar marks. */
export const v2: Migration = {
  version: 2,
  stores: {
    cases: 'id, contact, state, [site+state], openedAt',
    offers: 'id',
    ledger: 'id, contact, month, [month+tier], state',
    phrases: 'id',
    profiles: 'id',
    prints: '[contact+message], [contact+at], print',
    tasks: 'id',
    summaries: 'id, dueAt, waitingSince, [site+assessment.level]',
  },
  async upgrade(tx) {
    await seedOffers(tx);
    await tx.table('learned').toCollection().modify({ tiers: null });
    await tx
      .table('summaries')
      .toCollection()
      .modify((summary: Record<string, unknown>) => {
        summary.careCase = null;
        summary.quiet = null;
      });
  },
};
