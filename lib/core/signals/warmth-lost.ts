import { CARE_WINDOW } from '../rhythm/offers';
import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { isNoChance, shareBefore } from './chance';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** Thanks, care or sharing used to be on this share of days. */
const WARM = 0.3;
const CARES_NEEDED = 3;
const CARE_ANSWERED = 0.45;

/**
 * Thanks and sharing stopped, or our care stays unanswered (S4.3.a, S4.3.b, S4.3.e). Eases when
 * they share or answer again.
 * Params: `care` messages unanswered in a row (0 when it is the thanks that stopped), `days` since
 * the last warm word, `before` share of days with one (or of care answered) until then.
 */
export const warmthLost: Signal = {
  id: 'warmth-lost',
  severity: 3,
  find(view) {
    const { state, x, blindEnd } = view;
    const open = state[SLOT.careAt] as number;
    const lapsed = open > blindEnd && x - (state[SLOT.xCareAt] as number) > CARE_WINDOW;
    const care = (state[SLOT.careMissed] as number) + (lapsed ? 1 : 0);
    const answered = shareBefore(
      state[SLOT.careSlow] as number,
      state[SLOT.careMissed] as number,
      0.08,
    );
    const asked = (state[SLOT.cares] as number) >= CARES_NEEDED && answered >= CARE_ANSWERED;
    if (asked && care >= 2 && isNoChance(answered, care)) {
      return {
        weight: Math.min(3.2, 2.5 + 0.25 * care),
        params: { care, days: 0, before: answered },
        times: lapsed ? [open] : [],
      };
    }
    const missed = (state[SLOT.activeDays] as number) - (state[SLOT.warmNo] as number);
    const before = shareBefore(state[SLOT.warmSlow] as number, missed, 0.04);
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < WARM || !isNoChance(before, missed)) return null;
    return {
      weight: 3,
      params: { care: 0, days: daysSince(view, state[SLOT.lastWarm]), before },
      times: recentMoments(state, IN_RING, state[SLOT.lastWarm]),
    };
  },
};
