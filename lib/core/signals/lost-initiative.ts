import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { isNoChance, shareBefore } from './chance';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** They used to open at least this share of days. */
const OPENED = 0.4;

/**
 * They stopped opening conversations and only answer (S4.1.b, S4.1.f). Eases when they open one.
 * Params: `days` since they last opened, `before` share of days they opened until then.
 */
export const lostInitiative: Signal = {
  id: 'lost-initiative',
  severity: 1,
  find(view) {
    const { state } = view;
    const missed = (state[SLOT.activeDays] as number) - (state[SLOT.openNo] as number);
    const before = shareBefore(state[SLOT.openSlow] as number, missed, 0.04);
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < OPENED || missed < 2 || !isNoChance(before, missed)) return null;
    const last = state[SLOT.lastOpen] as number;
    return {
      weight: 1.2,
      params: { days: daysSince(view, last), before },
      times: recentMoments(state, IN_RING, last),
    };
  },
};
