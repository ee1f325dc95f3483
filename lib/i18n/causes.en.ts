import type { CauseTexts } from './causes';
import { formatDays } from './duration';

const long = (days: number | undefined) => formatDays(days ?? 0, 'en');
const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)}%`;
const times = (count: number | undefined) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
const inAll = (count: number | undefined) => ((count ?? 1) > 1 ? `, ${count} messages in all` : '');

/** Why a contact may be leaving, in their own numbers. */
export const causesEn: CauseTexts = {
  names: {
    need: 'Need not met',
    experience: 'Service slipped',
    value: 'Nothing in it for them',
    pressure: 'Too many messages',
    competitor: 'Drawn to somebody else',
    product: 'Product trouble',
    other: 'Something else',
  },
  signs: {
    'open-request': (p) =>
      (p.count ?? 1) > 1
        ? `${p.count} requests were never answered, the last ${long(p.days)} ago`
        : `What they asked for ${long(p.days)} ago was never answered`,
    'promise-not-kept': (p) =>
      (p.count ?? 1) > 1
        ? `${p.count} promises of ours were not followed up, the last ${long(p.days)} ago`
        : `What we promised ${long(p.days)} ago was not followed up`,
    'answered-no': (p) =>
      `Asked for something and was told no ${times(p.count)}, last ${long(p.days)} ago`,
    'our-wait': (p) =>
      `We answered late ${times(p.count)}; the longest wait was ${long(p.worst)} of shift time, the last ${long(p.days)} ago`,
    'asked-again': (p) => `Had to ask again ${times(p.count)}, last ${long(p.days)} ago`,
    'complaint-words': (p) =>
      `Complained ${long(p.days)} ago${inAll(p.count)}${(p.waited ?? 0) > 0 ? ', about waiting' : ''}`,
    'too-many': (p) => `${p.count} messages in one week with no word of theirs (cap ${p.cap})`,
    duplicates: (p) =>
      `Nearly the same text was sent again ${times(p.count)}, last ${long(p.days)} ago`,
    'asked-to-stop': (p) => `Asked us to stop or write less, ${long(p.days)} ago`,
    'mostly-promotion': (p) =>
      `${percent(p.share)} of the last ${p.count} messages nobody asked for were promotions`,
    'no-value': (p) =>
      (p.never ?? 0) > 0
        ? `No benefit, activity or useful content in ${long(p.days)}`
        : `The last benefit, activity or useful content was ${long(p.days)} ago`,
    'coupon-expired': (p) =>
      (p.count ?? 1) > 1
        ? `${p.count} coupons ran out unused, the last ${long(p.days)} ago`
        : `Their coupon ran out unused ${long(p.days)} ago`,
    'same-to-all': (p) =>
      `${percent(p.share)} of what they got lately went to others word for word`,
    'price-words': (p) => `Found it too dear ${long(p.days)} ago${inAll(p.count)}`,
    'defect-words': (p) =>
      `Spoke of a faulty or poor product ${long(p.days)} ago${inAll(p.count)}${(p.unresolved ?? 0) > 0 ? ', and it is still not right' : ''}`,
    'competitor-named': (p, reason) =>
      `Spoke of somebody else ${long(p.days)} ago${inAll(p.count)}: ${reason}`,
  },
  reasons: {
    quality: 'for the quality',
    price: 'for the price',
    service: 'for the service',
    activity: 'for activities or benefits',
    unsaid: 'did not say why',
  },
  ours: 'We dropped this one: apologise for it before anything else',
  theirs: 'No late, missing or broken answer of ours in sight',
  fits: {
    need: 'A solution made for them fits',
    experience: 'An extra service fits',
    value: 'A personal benefit fits',
    pressure: 'A short apology and fewer messages fit, no amends',
    competitor: 'Say what sets us apart, then a personal benefit fits',
    product: 'Put the product right first, then an extra service fits',
    other: 'Ask first, no amends yet',
  },
  unknown:
    'The chat does not tell why, and no late or missing answer of ours is in sight: they faded. Asking is the surest way',
};
