import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { isNoChance, shareBefore } from './chance';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** They used to ask for help on this share of days. */
const ASKED = 0.25;

/**
 * They no longer come for help (S4.3.c, S4.3.f). Clears when they ask again.
 * Params: `days` since they last asked, `before` share of days they asked until then.
 */
export const helpStopped: Signal = {
  id: 'help-stopped',
  severity: 3,
  find(view) {
    const { state } = view;
    const missed = (state[SLOT.activeDays] as number) - (state[SLOT.helpNo] as number);
    const before = shareBefore(state[SLOT.helpSlow] as number, missed, 0.04);
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < ASKED || !isNoChance(before, missed)) return null;
    return {
      weight: 3,
      params: { days: daysSince(view, state[SLOT.lastHelp]), before },
      times: recentMoments(state, IN_RING, state[SLOT.lastHelp]),
    };
  },
};
