import type { CareCase } from '@/lib/core/model/care-case';
import type { Database } from '@/lib/storage/db';
import type { Judging } from '../judging';
import { settleEntry } from './ledger';

/**
 * Pays for the offers that were seen sent since `before`. Call inside a read-write transaction over
 * `ledger`.
 */
export async function settleSent(
  db: Database,
  before: CareCase | null,
  after: CareCase,
  { now, dayOffset, strategy }: Judging,
): Promise<void> {
  const known = before?.id === after.id ? (before.events.at(-1)?.n ?? -1) : -1;
  for (const event of after.events) {
    if (event.n <= known || event.kind !== 'sent') continue;
    const entry = entryOf(after, event.of);
    if (entry === null) continue;
    // Words sent after their reservation had lapsed take money anew, if there is any.
    const budget = strategy ? { dayOffset, strategy } : null;
    await settleEntry(db, entry, 'spent', now, budget);
  }
}

/** Ledger entry of the offer in the words of an insertion, or null. */
export function entryOf(care: CareCase, insertion: number | null): string | null {
  const inserted = care.events.find((event) => event.n === insertion);
  return inserted?.kind === 'inserted' ? inserted.entry : null;
}
