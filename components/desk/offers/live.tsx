import { useState } from 'react';
import type { LiveProps } from '../live/live-props';
import { useOffers } from '../live/use-offers';
import { OffersPage } from './offers-page';

export default function LiveOffers({ db }: LiveProps) {
  const [month, setMonth] = useState<string | null>(null);
  return <OffersPage data={useOffers(db, month)} onMonth={setMonth} />;
}
