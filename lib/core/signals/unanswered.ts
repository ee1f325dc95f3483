import { DAY } from '../model/interaction';
import { recentMoments } from '../rhythm/rings';
import { OUT_RING, SLOT } from '../rhythm/slots';
import type { Signal } from './signal';

/** An answer may take this many of the contact's usual gaps, and at least this many days. */
const USUAL_GAPS = 1.5;
const PATIENCE = 2;
/** Spreads beyond the own rhythm below which waiting is nothing unusual. */
const UNUSUAL = 0.6;

/**
 * What we wrote stays unanswered (S4.1.h); promotions do not ask for an answer. Clears when the contact writes.
 * Params: `count` messages, `days` since the first of them.
 */
export const unanswered: Signal = {
  id: 'unanswered',
  severity: 1,
  find({ state, x, z, usualGap, blindEnd }) {
    const days = state[SLOT.approachDays] as number;
    if (state[SLOT.approaches] === 0 || blindEnd > (state[SLOT.approachSince] as number))
      return null;
    const waited = (x - (state[SLOT.xApproachSince] as number)) / DAY;
    if (z < UNUSUAL || waited < Math.max(PATIENCE, USUAL_GAPS * usualGap)) return null;
    if (days < 2 && waited < 2 * usualGap) return null;
    return {
      weight: Math.min(0.9, 0.2 + 0.15 * days),
      params: { count: state[SLOT.approaches] as number, days: waited },
      times: recentMoments(state, OUT_RING, state[SLOT.approachSince] as number),
    };
  },
};
