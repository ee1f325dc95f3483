import type { LedgerEntry } from '@/lib/core/model/offer';
import { decimal } from '@/lib/core/offers/format-money';
import { toCsv } from '@/lib/core/offers/to-csv';
import { deskWords } from './desk/words';
import type { Language } from './language';
import { CSV_COLUMNS, type CsvColumn, offerTexts } from './offers';

/**
 * The books as a file for finance: each entry with its reason, oldest first. Times are of the
 * operator's clock.
 * @param names shown names by contact id
 * @param dayOffset minutes east of UTC
 */
export function ledgerCsv(
  entries: readonly LedgerEntry[],
  names: ReadonlyMap<string, string>,
  language: Language,
  dayOffset: number,
): string {
  const { csv, gone, noCause } = offerTexts(language);
  const words = deskWords(language);
  const moment = (at: number | null) =>
    at === null
      ? ''
      : new Date(at + dayOffset * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const cells: Readonly<Record<CsvColumn, (entry: LedgerEntry) => string>> = {
    month: (entry) => entry.month,
    reservedAt: (entry) => moment(entry.reservedAt),
    who: (entry) => names.get(entry.contact) ?? gone,
    tier: (entry) => words.tiers[entry.tier],
    cause: (entry) => (entry.cause ? words.causes[entry.cause] : noCause),
    offer: (entry) => entry.offerName,
    kind: (entry) => words.offerKinds[entry.kind],
    cost: (entry) => decimal(entry.cost),
    state: (entry) => words.entryStates[entry.state],
    settledAt: (entry) => moment(entry.settledAt),
    entry: (entry) => entry.id,
  };
  const rows = [...entries]
    .sort((a, b) => a.reservedAt - b.reservedAt || (a.id < b.id ? -1 : 1))
    .map((entry) => CSV_COLUMNS.map((column) => cells[column](entry)));
  return toCsv([CSV_COLUMNS.map((column) => csv[column]), ...rows]);
}
