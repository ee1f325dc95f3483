import type { OffersData } from '@/components/desk/offers/offers-data';
import { DAY } from '@/lib/core/model/interaction';
import type { EntryState, LedgerEntry } from '@/lib/core/model/offer';
import type { Tier } from '@/lib/core/model/tier';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { defaultOffers } from '@/lib/core/offers/default-offers';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import type { Language } from '@/lib/i18n/language';
import { ledgerCsv } from '@/lib/i18n/ledger-csv';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const MONTH = '2026-11';

/** The starting catalogue and a month's books. */
export function offersData(language: Language, part: Partial<OffersData> = {}): OffersData {
  const all = defaultOffers(language);
  const offers = all.map((offer, i) => (i === 3 ? { ...offer, active: false } : offer));
  const entry = (
    n: number,
    id: string,
    tier: Tier,
    state: EntryState,
    daysAgo: number,
  ): LedgerEntry => {
    const offer = all.find((each) => each.id === id);
    if (!offer) throw new Error(`no offer ${id}`);
    return {
      id: `entry-${n}`,
      offer: id,
      offerName: offer.name,
      kind: offer.kind,
      contact: contactId(n),
      tier,
      cause: offer.causes[0] ?? null,
      cost: offer.cost,
      month: MONTH,
      state,
      reservedAt: NOW - daysAgo * DAY,
      settledAt: state === 'reserved' ? null : NOW - daysAgo * DAY,
    };
  };
  const ledger = [
    entry(0, 'coupon-30', 'loyal', 'reserved', 0.1),
    entry(1, 'free-check', 'growth', 'spent', 2),
    entry(2, 'one-owner', 'edge', 'spent', 3),
    entry(3, 'coupon-10', 'edge', 'void', 6),
    entry(4, 'coupon-30', 'growth', 'spent', 12),
  ];
  const names = new Map(NAMES[language].map((name, n) => [contactId(n), name]));
  return {
    offers,
    months: [MONTH, '2026-10'],
    month: MONTH,
    ledger,
    names,
    budget: budgetLeft(ledger, DEFAULT_STRATEGY, MONTH),
    csv: () => ledgerCsv(ledger, names, language, 480),
    ...part,
  };
}
