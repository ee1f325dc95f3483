import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';

const DAYS_NEEDED = 10;
/** They used to open at least this share of days, and lately at most that. */
const OPENED = 0.45;
const LATELY = 0.3;

/**
 * They stopped opening conversations and only answer (S4.1.b, S4.1.f). Eases when they open one.
 * Params: `days` since they last opened, `before` long-run share of days they opened.
 */
export const lostInitiative: Signal = {
  id: 'lost-initiative',
  severity: 1,
  find(view) {
    const { state } = view;
    const before = state[SLOT.openSlow] as number;
    const now = state[SLOT.openFast] as number;
    const days = daysSince(view, state[SLOT.lastOpen]);
    if ((state[SLOT.activeDays] as number) < DAYS_NEEDED) return null;
    if (before < OPENED || now > LATELY || days < 2 * view.usualGap) return null;
    return {
      weight: 1.2,
      params: { days, before },
      times: recentMoments(state, IN_RING, state[SLOT.lastOpen]),
    };
  },
};
