import { DAY } from '../model/interaction';
import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';

/** Promotions in one run that are too many: warned on the first day (S0.2.a, S0.2.c). */
const TOO_MANY = 3;

/**
 * We send one promotion after another into a group (S0.2.c). Clears after a day without.
 * Params: `count` promotions in the run, `days` it took.
 */
export const flooding: Signal = {
  id: 'flooding',
  severity: 2,
  find(view) {
    const { state } = view;
    const count = state[SLOT.promoRun] as number;
    const last = state[SLOT.promoLast] as number;
    if (count < TOO_MANY || daysSince(view, last) >= 1) return null;
    return {
      weight: Math.min(3, 0.4 * count),
      params: { count, days: (last - (state[SLOT.promoStart] as number)) / DAY },
      times: [last],
    };
  },
};
