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
  const named = <T extends string>(
    all: readonly T[],
    chosen: readonly T[],
    names: Record<T, string>,
  ) =>
    joinWords(
      all.filter((each) => chosen.includes(each)).map((each) => names[each]),
      language,
    );
  const facts = [
    offer.cost > 0 ? own.costOf(money(offer.cost)) : own.free,
    offer.threshold > 0 ? own.thresholdOf(money(offer.threshold)) : '',
    offer.validDays === null ? '' : own.validDays(offer.validDays),
    offer.causes.length > 0 ? named(CAUSES, offer.causes, words.causes) : own.anyDay,
    offer.tiers.length === TIERS.length ? own.everyTier : named(TIERS, offer.tiers, words.tiers),
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
