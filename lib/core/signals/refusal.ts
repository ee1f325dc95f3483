import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';
import { stillCounts } from './spoken';

/** Turning down one offer is no farewell: it only adds to other reasons. */
const TURNED_DOWN = 1.6;
/** Days for which a wish to be left alone is remembered. */
const STOP_COUNTS = 180;

/**
 * They turned us down, or asked us to stop writing (S4.C2.f). A wish to be left alone holds for half
 * a year, or until they open a conversation again.
 * Params: `days` since, `optOut` 1 when they asked us to stop.
 */
export const refusal: Signal = {
  id: 'refusal',
  severity: 3,
  find(view) {
    const { state } = view;
    const stop = state[SLOT.lastOptOut] as number;
    const sinceStop = daysSince(view, stop);
    if (sinceStop < STOP_COUNTS && (state[SLOT.lastOpen] as number) <= stop) {
      return { weight: 3.2, params: { days: sinceStop, optOut: 1 }, times: [stop] };
    }
    const at = state[SLOT.lastRefusal] as number;
    const days = daysSince(view, at);
    const share = stillCounts(days);
    if (share <= 0 || (state[SLOT.lastOpen] as number) > at) return null;
    return { weight: TURNED_DOWN * share, params: { days, optOut: 0 }, times: [at] };
  },
};
