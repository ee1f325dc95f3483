import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';
import { grievanceCounts } from './spoken';

/** They spoke of a competitor (S4.C3.e, S4.3.f); see `grievanceCounts`. Params: `days` since. */
export const competitor: Signal = {
  id: 'competitor',
  severity: 3,
  find(view) {
    const at = view.state[SLOT.lastCompetitor] as number;
    const days = daysSince(view, at);
    const share = at > 0 ? grievanceCounts(view, at) : 0;
    return share > 0 ? { weight: 3 * share, params: { days }, times: [at] } : null;
  },
};
