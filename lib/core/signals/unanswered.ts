import { DAY } from '../model/interaction';
import { recentMoments } from '../rhythm/rings';
import { OUT_RING, SLOT } from '../rhythm/slots';
import type { Signal } from './signal';

/** An answer may take as long as the contact's usual gap, and at least this many days. */
const PATIENCE = 2;

/**
 * What we wrote stays unanswered (S4.1.h). Clears when the contact writes.
 * Params: `count` messages, `days` since the first of them.
 */
export const unanswered: Signal = {
  id: 'unanswered',
  severity: 1,
  find({ state, x, usualGap, blindEnd }) {
    const days = state[SLOT.pendingDays] as number;
    if (state[SLOT.pending] === 0 || blindEnd > (state[SLOT.pendingSince] as number)) return null;
    const waited = (x - (state[SLOT.xPendingSince] as number)) / DAY;
    if (waited < Math.max(PATIENCE, usualGap) || (days < 2 && waited < 2 * usualGap)) return null;
    return {
      weight: Math.min(1.5, 0.3 + 0.25 * days),
      params: { count: state[SLOT.pending] as number, days: waited },
      times: recentMoments(state, OUT_RING, state[SLOT.pendingSince] as number),
    };
  },
};
