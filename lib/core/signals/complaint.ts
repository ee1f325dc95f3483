import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';
import { stillCounts } from './spoken';

/**
 * They complained, or something they bought does not work (S4.C2, S3.5.1). Fades in 30 days.
 * Params: `days` since the last complaint, `count` complaints in all.
 */
export const complaint: Signal = {
  id: 'complaint',
  severity: 3,
  find(view) {
    const at = view.state[SLOT.lastComplaint] as number;
    const days = daysSince(view, at);
    const share = stillCounts(days);
    if (share <= 0) return null;
    return {
      weight: 3 * share,
      params: { days, count: view.state[SLOT.complaints] as number },
      times: [at],
    };
  },
};
