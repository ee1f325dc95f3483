import { useState } from 'react';
import type { Offer } from '@/lib/core/model/offer';
import { renderOffer } from '@/lib/core/offers/render-offer';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { newId } from '../new-id';
import { useSave } from '../use-save';
import { OfferForm } from './offer-form';
import { OfferItem } from './offer-item';
import type { OffersData } from './offers-data';
import './catalogue.css';

const FRESH: Omit<Offer, 'id'> = {
  kind: 'service',
  name: '',
  words: { 'zh-CN': '', en: '' },
  cost: 0,
  causes: [],
  tiers: ['loyal', 'growth', 'edge'],
  validDays: null,
  threshold: 0,
  active: true,
};

/** All offers, and a form for the one that is being made or changed. */
export function Catalogue({ data }: { data: OffersData }) {
  const { language, ask } = useDesk();
  const texts = deskOffersTexts(language);
  const [editing, setEditing] = useState<Offer | null>(null);
  const [busy, save] = useSave();
  const isNew = editing !== null && !data.offers.some(({ id }) => id === editing.id);

  const store = (offer: Offer, message: string) => {
    const before = data.offers.find(({ id }) => id === offer.id);
    save(
      () => ask('offer/save', offer as never),
      message,
      () => (before ? ask('offer/save', before as never) : ask('offer/remove', { id: offer.id })),
    );
  };
  const form = editing ? (
    <OfferForm
      key={editing.id}
      offer={editing}
      isNew={isNew}
      onCancel={() => setEditing(null)}
      onSave={(offer) => {
        store(offer, texts.saved(offer.name));
        setEditing(null);
      }}
    />
  ) : null;

  return (
    <>
      {isNew ? (
        <div className="card">{form}</div>
      ) : (
        <div className="row">
          <Button
            variant="primary"
            icon="plus"
            onClick={() => setEditing({ ...FRESH, id: newId('offer') })}
          >
            {texts.add}
          </Button>
        </div>
      )}
      {data.offers.length === 0 && !editing ? (
        <EmptyNote title={texts.empty.title}>{texts.empty.body}</EmptyNote>
      ) : null}
      <ul className="catalogue">
        {data.offers.map((offer) => (
          <li key={offer.id} className="catalogue-item">
            {editing?.id === offer.id ? (
              form
            ) : (
              <OfferItem
                offer={offer}
                shown={renderOffer(offer, language)}
                busy={busy}
                onEdit={() => setEditing(offer)}
                onActive={(active) =>
                  store(
                    { ...offer, active },
                    (active ? texts.activated : texts.deactivated)(offer.name),
                  )
                }
                onRemove={() =>
                  save(
                    () => ask('offer/remove', { id: offer.id }),
                    texts.removed(offer.name),
                    () => ask('offer/save', offer as never),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
