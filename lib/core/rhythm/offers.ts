import { DAY, HOUR } from '../model/interaction';
import { push } from './rings';
import { OFFER_RING, SLOT } from './slots';
import type { RhythmState } from './state';

/** An invitation or benefit not answered in this time was missed (S4.2.b, S4.2.d, S4.2.e). */
export const OFFER_WINDOW = 3 * DAY;
/** A caring message not answered in this time stays unanswered (S4.3.e). */
export const CARE_WINDOW = 4 * DAY;
/** Messages this close together are one invitation. */
const SAME_OFFER = 6 * HOUR;

/** We invited the contact to an activity or told them of a benefit. */
export function makeOffer(state: RhythmState, x: number, at: number): void {
  if (state[SLOT.offerAt] !== 0) {
    if (x - (state[SLOT.xOfferAt] as number) < SAME_OFFER) return;
    closeOffer(state, false);
  }
  state[SLOT.offerAt] = at;
  state[SLOT.xOfferAt] = x;
}

/** The contact wrote: in time for the open invitation, or too late for it. */
export function answerOffer(state: RhythmState, x: number, at: number): void {
  if (state[SLOT.offerAt] === 0) return;
  const joined = x - (state[SLOT.xOfferAt] as number) <= OFFER_WINDOW;
  closeOffer(state, joined);
  if (joined) state[SLOT.lastJoin] = at;
}

function closeOffer(state: RhythmState, joined: boolean): void {
  const k = (state[SLOT.offers] as number) + 1;
  state[SLOT.offers] = k;
  const w = Math.max(0.08, 1 / k);
  state[SLOT.joinSlow] =
    (state[SLOT.joinSlow] as number) + w * ((joined ? 1 : 0) - (state[SLOT.joinSlow] as number));
  state[SLOT.missedRun] = joined ? 0 : (state[SLOT.missedRun] as number) + 1;
  if (!joined) push(state, OFFER_RING, state[SLOT.offerAt] as number);
  state[SLOT.offerAt] = 0;
}

/** We asked how they are, with nothing to sell. */
export function showCare(state: RhythmState, x: number, at: number): void {
  if (state[SLOT.careAt] !== 0) {
    if (x - (state[SLOT.xCareAt] as number) < SAME_OFFER) return;
    closeCare(state, false);
  }
  state[SLOT.careAt] = at;
  state[SLOT.xCareAt] = x;
}

/** The contact wrote after a caring message of ours. */
export function answerCare(state: RhythmState, x: number): void {
  if (state[SLOT.careAt] === 0) return;
  closeCare(state, x - (state[SLOT.xCareAt] as number) <= CARE_WINDOW);
}

function closeCare(state: RhythmState, answered: boolean): void {
  const k = (state[SLOT.cares] as number) + 1;
  state[SLOT.cares] = k;
  const w = Math.max(0.08, 1 / k);
  state[SLOT.careSlow] =
    (state[SLOT.careSlow] as number) + w * ((answered ? 1 : 0) - (state[SLOT.careSlow] as number));
  state[SLOT.careMissed] = answered ? 0 : (state[SLOT.careMissed] as number) + 1;
  state[SLOT.careAt] = 0;
}
