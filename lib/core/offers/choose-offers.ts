import type { OfferChoice } from '../care/care-plan';
import type { Cause } from '../model/cause';
import type { Offer } from '../model/offer';
import { givenLately } from './judge-caps';
import { judgeReserve, type ReserveAsk } from './judge-reserve';
import { KIND_FOR_CAUSE } from './kind-for-cause';

/** A contact whose amends are to be chosen from a catalogue. */
export interface ChooseAsk extends Omit<ReserveAsk, 'offer'> {
  readonly offers: readonly Offer[];
}

/**
 * The offers that fit the cause and the tier: affordable ones first, then those of the kind that the
 * cause asks for, then what was not given before, then what fits few causes and tiers rather than
 * all, then the cheaper. Each says why it can't be given, and how often it or its like was given.
 * @returns empty while the cause is not known
 */
export function chooseOffers(ask: ChooseAsk): OfferChoice[] {
  const { offers, cause, tier } = ask;
  if (cause === null) return [];
  const lately = givenLately(ask);
  return offers
    .filter((o) => o.active && o.causes.includes(cause) && o.tiers.includes(tier))
    .map((offer) => ({
      offer,
      refusal: judgeReserve({ ...ask, offer }),
      before: lately.filter(
        (entry) =>
          (entry.offer === offer.id || entry.kind === offer.kind) &&
          // Words in the box are this very promise, not an earlier one.
          !(entry.offer === offer.id && entry.state === 'reserved'),
      ).length,
    }))
    .sort((a, b) => compare(rank(a, cause), rank(b, cause)));
}

function rank({ offer, refusal, before }: OfferChoice, cause: Cause): (number | string)[] {
  return [
    Number(refusal !== null),
    Number(offer.kind !== KIND_FOR_CAUSE[cause]),
    before,
    offer.causes.length,
    offer.tiers.length,
    offer.cost,
    offer.id,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}
