import { useId } from 'react';
import { formatMoney } from '@/lib/i18n/money';
import { offerTexts } from '@/lib/i18n/offers';
import { typeset } from '../../ui/typeset';
import type { BudgetView, OfferView } from '../care/care-view';
import { usePanel } from '../panel-context';
import './offer-picker.css';

interface OfferPickerProps {
  readonly offers: readonly OfferView[];
  readonly budget: BudgetView | null;
  readonly value: string | null;
  readonly onChange: (offer: string | null) => void;
}

/** What makes good: offers that fit, what each costs and what is left, and why others cannot be given. */
export function OfferPicker({ offers, budget, value, onChange }: OfferPickerProps) {
  const { care, language } = usePanel();
  const words = care.offers;
  const shared = offerTexts(language);
  const name = useId();
  const money = (cents: number) => formatMoney(cents, language);
  const usable = offers.filter(({ refusal }) => refusal === null);
  const refused = offers.filter(({ refusal }) => refusal !== null);
  return (
    <fieldset className="offer-picker">
      <legend>{words.title}</legend>
      {usable.map((offer) => (
        <label key={offer.id} className="offer-row">
          <input
            type="radio"
            name={name}
            checked={offer.id === value}
            onChange={() => onChange(offer.id)}
          />
          <span className="offer-name">
            {offer.name}
            {offer.before ? (
              <span className="offer-before">
                {typeset(shared.givenBefore(offer.before.count, offer.before.days))}
              </span>
            ) : null}
          </span>
          <span className="offer-cost">
            {offer.cost > 0 ? words.cost(money(offer.cost)) : words.free}
          </span>
        </label>
      ))}
      <label className="offer-row">
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        <span className="offer-name">{usable.length > 0 ? words.none : words.empty}</span>
      </label>
      {budget ? (
        <p className="draft-hint">{words.left(money(budget.contact), money(budget.month))}</p>
      ) : null}
      {refused.length > 0 ? (
        <details className="offer-refused">
          <summary>{typeset(words.refused(refused.length))}</summary>
          <ul>
            {refused.map(({ id, name: label, refusal }) => (
              <li key={id}>
                <strong>{label}</strong>
                <span>{refusal ? typeset(shared.refusals[refusal]) : null}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </fieldset>
  );
}
