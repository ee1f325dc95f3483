import type { Cause } from '../model/cause';
import type { OfferKind } from '../model/offer';

/**
 * What makes good: a need asks for a solution, poor experience for service, too little value for a
 * benefit (S4.W2.b to S4.W2.d). Somebody else being better is answered by what we do better, too
 * many messages by fewer, never by money.
 */
export const KIND_FOR_CAUSE: Readonly<Record<Cause, OfferKind>> = {
  need: 'solution',
  product: 'solution',
  experience: 'service',
  pressure: 'service',
  other: 'service',
  value: 'benefit',
  competitor: 'solution',
};
