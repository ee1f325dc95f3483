import type { Offer } from '../model/offer';
import { renderOffer } from '../offers/render-offer';
import type { DraftIntent, DraftLanguage } from './draft';

/** Intents whose message may give something. The others only ask, answer or thank. */
export const GIVING_INTENTS: readonly DraftIntent[] = [
  'amends',
  'light-touch',
  'birthday',
  'festival',
  'anniversary',
  'warranty',
  'child-stage',
  'coupon-expiry',
  'next-reward',
];

/** The only words of a message in which something may be given; null where nothing is. */
export function offerWords(of: {
  readonly intent: DraftIntent;
  readonly language: DraftLanguage;
  readonly offer: Offer | null;
}): string | null {
  return of.offer && GIVING_INTENTS.includes(of.intent) ? renderOffer(of.offer, of.language) : null;
}
