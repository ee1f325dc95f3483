import type { Offer } from '@/lib/core/model/offer';

type Wrong = 'name' | 'money' | 'days';
type Field = 'name' | 'cost' | 'threshold' | 'validDays';

/**
 * Which fields of an offer cannot be kept as they are, null where nothing is wrong. What speaks
 * against the offer itself is told by `lintOffer`.
 */
export function offerErrors(offer: Offer): Record<Field, Wrong | null> {
  const { name, cost, threshold, validDays } = offer;
  const isMoney = (cents: number) => Number.isInteger(cents) && cents >= 0 && cents <= 1e10;
  const isDays = (n: number) => Number.isInteger(n) && n >= 1 && n <= 3650;
  return {
    name: name.trim() && name.length <= 60 ? null : 'name',
    cost: isMoney(cost) ? null : 'money',
    threshold: isMoney(threshold) ? null : 'money',
    validDays: validDays === null || isDays(validDays) ? null : 'days',
  };
}
