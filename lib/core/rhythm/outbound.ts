import { DAY, FEATURE, type Interaction, MINUTE } from '../model/interaction';
import { decay } from './decay';
import { answerOffer, makeOffer, showCare } from './offers';
import { push } from './rings';
import { OUT_RING, SLOT } from './slots';
import type { RhythmState } from './state';

/** This soon after theirs, a message of ours is an answer. */
export const ANSWER_WITHIN = DAY;
/** Promotions this close together are one run (S0.2.c: once an hour). */
const PROMOTION_RUN = 90 * MINUTE;

/**
 * We wrote, or a list row showed that we did.
 * @param day the operator's day the moment falls in
 * @param width ms the shown time may stand for
 */
export function advanceOutbound(
  state: RhythmState,
  { at, kind, features }: Interaction,
  day: number,
  width: number,
): void {
  const x = at - (state[SLOT.excluded] as number);
  if (state[SLOT.firstOut] === 0) state[SLOT.firstOut] = at;
  const newDay = state[SLOT.outDays] === 0 || day > (state[SLOT.outDay] as number);
  if (newDay && width <= DAY) {
    const since = state[SLOT.outDays] === 0 ? 0 : (x - (state[SLOT.xOutDay] as number)) / DAY;
    state[SLOT.out30] = (state[SLOT.out30] as number) * decay(since, 30) + 1;
    state[SLOT.outDays] = (state[SLOT.outDays] as number) + 1;
    state[SLOT.outDay] = day;
    state[SLOT.xOutDay] = x;
  }
  state[SLOT.lastOut] = at;
  state[SLOT.xLastOut] = x;
  if (kind === 'sighting') return;
  if (features & (FEATURE.activity | FEATURE.benefit)) {
    makeOffer(state, x, at);
    // They took part without a word, the operator says.
    if (features & FEATURE.joined) answerOffer(state, x, at);
  }
  if (features & FEATURE.promotion) {
    notePromotion(state, at);
    return;
  }
  if (state[SLOT.pending] === 0) {
    state[SLOT.pendingSince] = at;
    state[SLOT.xPendingSince] = x;
    state[SLOT.pendingWidth] = width;
  }
  if (x - (state[SLOT.xLastIn] as number) >= ANSWER_WITHIN) noteApproach(state, at, x, newDay);
  state[SLOT.pending] = (state[SLOT.pending] as number) + 1;
  push(state, OUT_RING, at);
  if (features & (FEATURE.care | FEATURE.greeting)) showCare(state, x, at);
}

/** We wrote on our own accord: an answer to them asks for no answer. */
function noteApproach(state: RhythmState, at: number, x: number, newDay: boolean): void {
  const count = state[SLOT.approaches] as number;
  state[SLOT.approaches] = count + 1;
  if (count === 0) {
    state[SLOT.approachSince] = at;
    state[SLOT.xApproachSince] = x;
    state[SLOT.approachDays] = 1;
  } else if (newDay) {
    state[SLOT.approachDays] = (state[SLOT.approachDays] as number) + 1;
  }
}

function notePromotion(state: RhythmState, at: number): void {
  const goesOn = at - (state[SLOT.promoLast] as number) <= PROMOTION_RUN;
  state[SLOT.promoRun] = goesOn ? (state[SLOT.promoRun] as number) + 1 : 1;
  if (!goesOn) state[SLOT.promoStart] = at;
  state[SLOT.promoLast] = at;
}
