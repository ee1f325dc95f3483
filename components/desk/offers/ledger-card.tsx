import type { EntryState, LedgerEntry } from '@/lib/core/model/offer';
import { formatDay, formatMonthName } from '@/lib/i18n/date';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { formatMoney } from '@/lib/i18n/money';
import { Button } from '../../ui/button';
import { type Column, DataTable } from '../../ui/data-table';
import { SelectField } from '../../ui/select-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { OffersData } from './offers-data';

/** The books of one month; each entry can be settled by hand. */
export function LedgerCard({ data, onMonth }: { data: OffersData; onMonth: (m: string) => void }) {
  const { language, words, now, ask } = useDesk();
  const texts = deskOffersTexts(language).entries;
  const [busy, save] = useSave();
  const who = ({ contact }: LedgerEntry) => data.names.get(contact) ?? texts.gone;
  const settle = (entry: LedgerEntry, state: EntryState) =>
    save(
      () => ask('offer/settle', { entry: entry.id, state }),
      texts.marked(who(entry), words.entryStates[state]),
      () => ask('offer/settle', { entry: entry.id, state: entry.state }),
    );
  const columns: Column<LedgerEntry>[] = [
    { key: 'who', label: texts.who, cell: who },
    { key: 'what', label: texts.what, cell: ({ offerName }) => offerName },
    {
      key: 'cost',
      label: texts.cost,
      numeric: true,
      cell: ({ cost }) => formatMoney(cost, language),
    },
    { key: 'state', label: texts.state, cell: ({ state }) => words.entryStates[state] },
    {
      key: 'when',
      label: texts.when,
      cell: (entry) => typeset(formatDay(entry.settledAt ?? entry.reservedAt, now, language)),
    },
    {
      key: 'cause',
      label: texts.cause,
      cell: ({ cause }) => (cause ? words.causes[cause] : texts.causeUnknown),
    },
    {
      key: 'actions',
      label: texts.actions,
      hideLabel: true,
      cell: (entry) => (
        <div className="row">
          {entry.state === 'spent' ? null : (
            <Button
              variant="link"
              busy={busy}
              aria-label={texts.spendLabel(who(entry), entry.offerName)}
              onClick={() => settle(entry, 'spent')}
            >
              {texts.spend}
            </Button>
          )}
          {entry.state === 'void' ? null : (
            <Button
              variant="link"
              busy={busy}
              aria-label={texts.voidLabel(who(entry), entry.offerName)}
              onClick={() => settle(entry, 'void')}
            >
              {texts.void}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <SelectField
        label={texts.month}
        value={data.month}
        options={data.months.map((value) => ({ value, label: formatMonthName(value, language) }))}
        onChange={onMonth}
      />
      {data.ledger.length === 0 ? (
        <p className="soft">{texts.empty}</p>
      ) : (
        <div className="card">
          <DataTable
            caption={texts.caption(formatMonthName(data.month, language))}
            columns={columns}
            rows={data.ledger}
            rowKey={({ id }) => id}
          />
        </div>
      )}
    </>
  );
}
