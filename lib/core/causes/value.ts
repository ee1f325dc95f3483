import { DAY, FEATURE } from '../model/interaction';
import { daysSince, type Sign, timesOf, together } from './sign';

/** What brings them something. */
const VALUE = FEATURE.benefit | FEATURE.useful | FEATURE.activity;
/** Days without, from which on it is worth a sentence, and by which it weighs in full. */
const LONG = 45;
const VERY_LONG = 120;
/** Our messages that must have been seen before their kind says anything. */
const MESSAGES = 4;
/** Share of promotions above which nothing else is heard (S3.2.1.a). */
const MOSTLY = 0.5;
const RECENT = 90;
/** Days for which a coupon that ran out may be the reason. */
const EXPIRED = 90;
/** Share of texts that went to everybody above which they are nobody's. */
const SAME = 0.5;

/**
 * Nothing of ours was of use to them for long: no benefit, no useful content, no activity (S4.C3.a,
 * S4.C3.b). Params: `days` since the last; `never` 1 when there was none in sight.
 */
const noValue: Sign = {
  sign: 'no-value',
  cause: 'value',
  find(view) {
    const first = view.talk[0];
    if (!first || view.outbound.length < MESSAGES) return null;
    const last = view.outbound.findLast(({ features }) => features & VALUE);
    const days = daysSince(view, (last ?? first).at);
    if (days < LONG) return null;
    return {
      weight: 0.3 + 0.5 * Math.min(1, (days - LONG) / (VERY_LONG - LONG)),
      params: { days, never: last ? 0 : 1 },
      times: last ? [last.at] : [],
    };
  },
};

/**
 * Most of what we send unasked are promotions (S3.2.1.a, S0.3.b).
 * Params: `share` of them, `count` messages of ours looked at.
 */
const mostlyPromotion: Sign = {
  sign: 'mostly-promotion',
  cause: 'value',
  find(view) {
    const sent = view.unasked.filter(({ at }) => daysSince(view, at) <= RECENT);
    const promotions = sent.filter(
      ({ features }) =>
        features & FEATURE.promotion && !(features & (FEATURE.useful | FEATURE.care)),
    );
    const share = promotions.length / sent.length;
    if (sent.length < MESSAGES || share <= MOSTLY) return null;
    return {
      weight: 0.8 + 1.6 * (share - MOSTLY),
      params: { share, count: sent.length },
      times: timesOf(promotions),
    };
  },
};

/**
 * A coupon they held ran out (S0.1.a). Weighs more when they have not written since.
 * Params: `count` coupons, `days` since the last ran out.
 */
const couponExpired: Sign = {
  sign: 'coupon-expired',
  cause: 'value',
  find(view) {
    const out = view.coupons.filter(
      ({ expiresAt }) => expiresAt <= view.now && daysSince(view, expiresAt) <= EXPIRED,
    );
    if (out.length === 0) return null;
    const last = Math.max(...out.map(({ expiresAt }) => expiresAt));
    return {
      weight: (view.lastIn <= last + 3 * DAY ? 1.6 : 0.6) + 0.2 * Math.min(3, out.length - 1),
      params: { count: out.length, days: daysSince(view, last) },
      times: [],
    };
  },
};

/**
 * They get what everybody gets, word for word (S4.C1.c, S3.1.1, S3.2.2).
 * Params: `share` of our recent messages.
 */
const sameToAll: Sign = {
  sign: 'same-to-all',
  cause: 'value',
  find(view) {
    const prints = view.prints.filter(({ at }) => at <= view.now && daysSince(view, at) <= RECENT);
    if (!(view.sameToAll >= SAME) || prints.length < 3) return null;
    return {
      weight: 0.7 + (Math.min(1, view.sameToAll) - SAME),
      params: { share: Math.min(1, view.sameToAll) },
      times: [],
    };
  },
};

/**
 * It is not worth its price to them, and nobody else was named (S0.7.b, S3.4.1).
 * Params: `count` messages, `days` since the last.
 */
const priceWords: Sign = {
  sign: 'price-words',
  cause: 'value',
  find(view) {
    const said = view.inbound.filter(
      ({ features }) => features & FEATURE.price && !(features & FEATURE.competitor),
    );
    const last = said.at(-1);
    if (!last) return null;
    return {
      weight: together(
        said.map(({ at }) => 1.9 * view.counts(at)),
        3,
      ),
      params: { count: said.length, days: daysSince(view, last.at) },
      times: timesOf(said),
    };
  },
};

/** Nothing in it for them (S4.C3). */
export const value: readonly Sign[] = [
  noValue,
  mostlyPromotion,
  couponExpired,
  sameToAll,
  priceWords,
];
