import { standingOf } from '@/lib/core/care/case/standing';
import { HOUR } from '@/lib/core/model/interaction';
import type { EntryState, LedgerEntry, Refusal } from '@/lib/core/model/offer';
import { judgeCaps } from '@/lib/core/offers/judge-caps';
import { judgeReserve } from '@/lib/core/offers/judge-reserve';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Reserved } from '@/lib/messaging/care-schemas';
import type { Database } from '@/lib/storage/db';
import type { Judging } from '../judging';
import { readTier } from '../read-tier';

/** Words that stand in a box this long unsent are no longer a promise. */
const LAPSE = 48 * HOUR;

/** What decides about money besides the books. */
export interface Budgeting extends Judging {
  readonly strategy: Strategy;
}

/**
 * Sets an offer aside for a contact, if cause, tier and budgets allow it. All is read and written in
 * one transaction, so that tabs asking at once never overspend. An offer already set aside for the
 * contact and not yet sent is the same promise: its entry is judged afresh and kept.
 * @throws for a contact that is not recorded
 */
export async function reserveOffer(
  db: Database,
  { contact, offer: id }: { readonly contact: string; readonly offer: string },
  judging: Budgeting,
): Promise<Reserved> {
  const { now, dayOffset, strategy } = judging;
  return db.transaction(
    'rw',
    [db.ledger, db.offers, db.summaries, db.cases, db.profiles],
    async (): Promise<Reserved> => {
      const offer = await db.offers.get(id);
      const summary = await db.summaries.get(contact);
      if (!summary) throw new Error('this contact has not been recorded yet');
      const careCase = summary.careCase ? await db.cases.get(summary.careCase) : undefined;
      const tier = await readTier(db, summary, judging);
      const cause = careCase ? standingOf(careCase.events).cause : null;
      const all = await booksOf(db, contact, monthOf(now, dayOffset));
      const same = all.find(
        (e) => e.contact === contact && e.offer === id && e.state === 'reserved',
      );
      const entries = all.filter((entry) => entry !== same);
      const { quiet } = summary;
      const ask = { offer, contact, tier, cause, entries, strategy, quiet, now, dayOffset };
      const refusal = judgeReserve(ask);
      if (refusal || !offer) return { ok: false, refusal: refusal ?? 'unknown-offer' };
      const entry: LedgerEntry = {
        id: same?.id ?? crypto.randomUUID(),
        offer: id,
        offerName: offer.name,
        kind: offer.kind,
        contact,
        tier,
        cause,
        cost: offer.cost,
        month: monthOf(now, dayOffset),
        state: 'reserved',
        reservedAt: now,
        settledAt: null,
      };
      await db.ledger.put(entry);
      return { ok: true, entry: entry.id, held: same !== undefined };
    },
  );
}

/** Why an entry did not become what was asked: unknown, void and no budget named, or too dear now. */
export type Unsettled = 'unknown-entry' | 'void' | Refusal;

/**
 * Marks an entry as spent, void or again reserved. What is void takes money anew: it is judged by
 * the caps as if it were reserved now, and counts from now on. Can be called inside a read-write
 * transaction over `ledger`; a refusal is returned, not thrown, so that what was observed is
 * recorded all the same.
 * @param budget needed to take an entry out of `void`; without it such an entry stays void
 * @returns why it is not what was asked, or null
 */
export async function settleEntry(
  db: Database,
  entryId: string,
  state: EntryState,
  now: number,
  budget: Pick<Budgeting, 'dayOffset' | 'strategy'> | null = null,
): Promise<Unsettled | null> {
  return db.transaction('rw', db.ledger, async () => {
    const entry = await db.ledger.get(entryId);
    if (!entry) return 'unknown-entry';
    if (entry.state === state) return null;
    const settled = { ...entry, state, settledAt: state === 'reserved' ? null : now };
    if (entry.state === 'void') {
      if (!budget) return 'void';
      const { contact, cost, tier } = entry;
      const month = monthOf(now, budget.dayOffset);
      const entries = await booksOf(db, contact, month);
      const refusal = judgeCaps(cost, tier, { ...budget, contact, entries, now });
      if (refusal) return refusal;
      Object.assign(settled, { reservedAt: now, month });
    }
    await db.ledger.put(settled);
    return null;
  });
}

/**
 * Gives back what was set aside and not seen sent for two days. Doing it twice changes nothing.
 * @param now ms
 * @returns how many were given back
 */
export async function expireReservations(db: Database, now: number): Promise<number> {
  return db.ledger
    .where('state')
    .equals('reserved')
    .and(({ reservedAt }) => reservedAt <= now - LAPSE)
    .modify({ state: 'void', settledAt: now });
}

/** All entries that caps are counted over: of the contact, and of the month. */
async function booksOf(db: Database, contact: string, month: string): Promise<LedgerEntry[]> {
  return db.ledger.where('contact').equals(contact).or('month').equals(month).toArray();
}
