import { CAUSES } from '@/lib/core/model/cause';
import type { Offer } from '@/lib/core/model/offer';
import { TIERS } from '@/lib/core/model/tier';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { formatMoney } from '@/lib/i18n/money';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';

interface OfferItemProps {
  readonly offer: Offer;
  /** Its words as a customer reads them. */
  readonly shown: string;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onActive: (active: boolean) => void;
  readonly onRemove: () => void;
}

/** One offer of the catalogue: what the customer reads, what it costs, whom it fits. */
export function OfferItem(props: OfferItemProps) {
  const { offer, shown, busy, onEdit, onActive, onRemove } = props;
  const { language, words, texts } = useDesk();
  const own = deskOffersTexts(language);
  const money = (cents: number) => formatMoney(cents, language);
  const facts = [
    own.costOf(money(offer.cost)),
    offer.threshold > 0 ? own.thresholdOf(money(offer.threshold)) : own.noThreshold,
    offer.validDays === null ? own.validForever : own.validDays(offer.validDays),
    joinWords(
      CAUSES.filter((cause) => offer.causes.includes(cause)).map((cause) => words.causes[cause]),
      language,
    ),
    joinWords(
      TIERS.filter((tier) => offer.tiers.includes(tier)).map((tier) => words.tiers[tier]),
      language,
    ),
  ].filter(Boolean);
  return (
    <article className={offer.active ? 'offer-item' : 'offer-item offer-off'}>
      <div className="offer-words">
        <div className="offer-name">
          <h3>{offer.name}</h3>
          <span className="tag">{words.offerKinds[offer.kind]}</span>
          {offer.active ? null : <span className="tag">{own.inactive}</span>}
        </div>
        <p className="offer-shown">{shown}</p>
        <p className="offer-facts">{typeset(facts.join(' · '))}</p>
      </div>
      <div className="row">
        <Button
          variant="quiet"
          onClick={onEdit}
          aria-label={texts.labelled(texts.edit, offer.name)}
        >
          {texts.edit}
        </Button>
        <Button
          variant="quiet"
          busy={busy}
          onClick={() => onActive(!offer.active)}
          aria-label={texts.labelled(offer.active ? own.deactivate : own.activate, offer.name)}
        >
          {offer.active ? own.deactivate : own.activate}
        </Button>
        <Button
          variant="quiet"
          busy={busy}
          onClick={onRemove}
          aria-label={texts.labelled(texts.remove, offer.name)}
        >
          {texts.remove}
        </Button>
      </div>
    </article>
  );
}
