import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';
import { stillCounts } from './spoken';

/** They spoke of a competitor (S4.C3.e, S4.3.f). Fades in 30 days. Params: `days` since. */
export const competitor: Signal = {
  id: 'competitor',
  severity: 3,
  find(view) {
    const at = view.state[SLOT.lastCompetitor] as number;
    const days = daysSince(view, at);
    const share = stillCounts(days);
    return share > 0 ? { weight: 3 * share, params: { days }, times: [at] } : null;
  },
};
