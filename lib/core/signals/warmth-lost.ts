import { CARE_WINDOW } from '../rhythm/offers';
import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** Thanks, care or sharing used to be on this share of days, and lately on at most a third of it. */
const WARM = 0.35;
const COOLED = 0.33;
const CARES_NEEDED = 3;
const CARE_ANSWERED = 0.45;

/**
 * Thanks and sharing stopped, or our care stays unanswered (S4.3.a, S4.3.b, S4.3.e). Eases when
 * they share or answer again.
 * Params: `care` messages unanswered in a row (0 when it is the thanks that stopped), `days` since
 * the last warm word, `before` long-run share of days with one (or of care answered).
 */
export const warmthLost: Signal = {
  id: 'warmth-lost',
  severity: 3,
  find(view) {
    const { state, x, blindEnd } = view;
    const open = state[SLOT.careAt] as number;
    const lapsed = open > blindEnd && x - (state[SLOT.xCareAt] as number) > CARE_WINDOW;
    const care = (state[SLOT.careMissed] as number) + (lapsed ? 1 : 0);
    const answered = state[SLOT.careSlow] as number;
    if ((state[SLOT.cares] as number) >= CARES_NEEDED && care >= 2 && answered >= CARE_ANSWERED) {
      return {
        weight: Math.min(2.8, 1.6 + 0.3 * care),
        params: { care, days: 0, before: answered },
        times: lapsed ? [open] : [],
      };
    }
    const before = state[SLOT.warmSlow] as number;
    const now = state[SLOT.warmFast] as number;
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < WARM || now > before * COOLED) return null;
    return {
      weight: 2,
      params: { care: 0, days: daysSince(view, state[SLOT.lastWarm]), before },
      times: recentMoments(state, IN_RING, state[SLOT.lastWarm]),
    };
  },
};
