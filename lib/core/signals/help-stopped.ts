import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** They used to ask for help on this share of days, and lately on at most a third of it. */
const ASKED = 0.25;
const STOPPED = 0.33;

/**
 * They no longer come for help (S4.3.c, S4.3.f). Clears when they ask again.
 * Params: `days` since they last asked, `before` long-run share of days they asked.
 */
export const helpStopped: Signal = {
  id: 'help-stopped',
  severity: 3,
  find(view) {
    const { state } = view;
    const before = state[SLOT.helpSlow] as number;
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < ASKED || (state[SLOT.helpFast] as number) > before * STOPPED) return null;
    return {
      weight: 2,
      params: { days: daysSince(view, state[SLOT.lastHelp]), before },
      times: recentMoments(state, IN_RING, state[SLOT.lastHelp]),
    };
  },
};
