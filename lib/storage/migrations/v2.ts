import { seedOffers } from '../seed-offers';
import type { Migration } from './all';

/** Bit of `FEATURE.acknowledgement` when this landed. */
const ACKNOWLEDGEMENT = 2;

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
        // Good until the next sight makes the row again from its history.
        const { lastInboundAt, lastOutboundAt, lastFeatures } = summary as Record<string, number>;
        const theirs = Number(lastInboundAt ?? 0) > Number(lastOutboundAt ?? 0);
        if (theirs && !(Number(lastFeatures) & ACKNOWLEDGEMENT)) {
          summary.waitingSince = lastInboundAt;
        }
      });
  },
};
