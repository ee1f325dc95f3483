import { useLiveQuery } from 'dexie-react-hooks';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { monthOf } from '@/lib/core/offers/month-of';
import { ledgerCsv } from '@/lib/i18n/ledger-csv';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { OffersData } from '../offers/offers-data';
import { offsetAt } from './offset-at';

/** Catalogue, books and budgets of a month, live. @param wanted `2026-11`; null: this month */
export function useOffers(db: Database, wanted: string | null): OffersData | undefined {
  const { language, now } = useDesk();
  const strategy = useCareSettings()?.strategy;
  const current = monthOf(now, offsetAt(now));
  const month = wanted ?? current;
  const read = useLiveQuery(async () => {
    const [offers, ledger, known] = await Promise.all([
      db.offers.toArray(),
      db.ledger.where('month').equals(month).toArray(),
      db.ledger.orderBy('month').uniqueKeys(),
    ]);
    const contacts = await db.contacts.bulkGet([...new Set(ledger.map((e) => e.contact))]);
    const names = new Map(contacts.flatMap((c) => (c ? [[c.id, c.name] as const] : [])));
    return { offers, ledger, names, months: known.map(String) };
  }, [db, month]);
  if (!read || !strategy) return undefined;
  const { offers, ledger, names, months } = read;
  return {
    offers: offers.sort(
      (a, b) => Number(b.active) - Number(a.active) || a.kind.localeCompare(b.kind),
    ),
    months: [...new Set([current, month, ...months])].sort().reverse(),
    month,
    ledger: ledger.sort((a, b) => b.reservedAt - a.reservedAt),
    names,
    budget: budgetLeft(ledger, strategy, month),
    csv: () => ledgerCsv(ledger, names, language, offsetAt(now)),
  };
}
