import { DAY } from '../model/interaction';
import { OFFER_WINDOW } from '../rhythm/offers';
import { recentMoments } from '../rhythm/rings';
import { OFFER_RING, SLOT } from '../rhythm/slots';
import { isNoChance, shareBefore } from './chance';
import type { Signal } from './signal';

const OFFERS_NEEDED = 4;
const MISSED = 2;
/** They used to react to at least this share. */
const JOINED = 0.4;

/**
 * Activities and benefits they used to react to pass by (S4.2.d, S4.2.e). Clears when they join one.
 * Params: `missed` in a row, `before` share they reacted to until then.
 */
export const missedActivities: Signal = {
  id: 'missed-activities',
  severity: 2,
  find({ state, x, blindEnd }) {
    const open = state[SLOT.offerAt] as number;
    const lapsed = open > blindEnd && x - (state[SLOT.xOfferAt] as number) > OFFER_WINDOW;
    const missed = (state[SLOT.missedRun] as number) + (lapsed ? 1 : 0);
    const before = shareBefore(
      state[SLOT.joinSlow] as number,
      state[SLOT.missedRun] as number,
      0.08,
    );
    if ((state[SLOT.offers] as number) < OFFERS_NEEDED) return null;
    if (missed < MISSED || before < JOINED || !isNoChance(before, missed)) return null;
    const past = recentMoments(state, OFFER_RING, (state[SLOT.lastJoin] as number) + DAY);
    return {
      weight: Math.min(3.2, 2.4 + 0.25 * missed),
      params: { missed, before },
      times: lapsed ? [open, ...past] : past,
    };
  },
};
