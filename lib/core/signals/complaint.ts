import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';
import { grievanceCounts } from './spoken';

/**
 * They complained (S4.C2). Weighs most as the last thing they said; see `grievanceCounts`.
 * Params: `days` since the last complaint, `count` complaints in all.
 */
export const complaint: Signal = {
  id: 'complaint',
  severity: 3,
  find(view) {
    const at = view.state[SLOT.lastComplaint] as number;
    const days = daysSince(view, at);
    const share = at > 0 ? grievanceCounts(view, at) : 0;
    if (share <= 0) return null;
    return {
      weight: 3 * share,
      params: { days, count: view.state[SLOT.complaints] as number },
      times: [at],
    };
  },
};
