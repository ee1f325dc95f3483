import { SLOT } from '../rhythm/slots';
import { daysSince, type Signal } from './signal';

/** The page says that they deleted or blocked us: lost, at once. Params: `days` since the notice. */
export const blocked: Signal = {
  id: 'blocked',
  severity: 3,
  find(view) {
    const at = view.state[SLOT.blockedAt] as number;
    return at > 0 ? { weight: 10, params: { days: daysSince(view, at) }, times: [at] } : null;
  },
};
