import type { Offer } from '@/lib/core/model/offer';

type Wrong = 'name' | 'money' | 'days' | 'words' | 'some';
type Field = 'name' | 'cost' | 'threshold' | 'validDays' | 'words' | 'causes' | 'tiers';

/** What is wrong with each field of an offer, null where nothing is. The background checks again. */
export function offerErrors(offer: Offer): Record<Field, Wrong | null> {
  const { name, cost, threshold, validDays, words, causes, tiers } = offer;
  const isMoney = (cents: number) => Number.isInteger(cents) && cents >= 0 && cents <= 1e10;
  const isDays = (n: number) => Number.isInteger(n) && n >= 1 && n <= 3650;
  return {
    name: name.trim() && name.length <= 60 ? null : 'name',
    cost: isMoney(cost) ? null : 'money',
    threshold: isMoney(threshold) ? null : 'money',
    validDays: validDays === null || isDays(validDays) ? null : 'days',
    words: words['zh-CN'].trim() || words.en.trim() ? null : 'words',
    causes: causes.length > 0 ? null : 'some',
    tiers: tiers.length > 0 ? null : 'some',
  };
}
