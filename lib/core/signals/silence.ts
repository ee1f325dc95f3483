import { recentMoments } from '../rhythm/rings';
import { IN_RING } from '../rhythm/slots';
import type { Signal } from './signal';

/** Spreads beyond the own rhythm at which silence is worth a sentence. */
const WORTH_SAYING = 0.7;

/**
 * Silent against the own rhythm (S4.1.d). Clears when the contact writes.
 * Params: `days` silent, `usual` days between active days.
 */
export const silence: Signal = {
  id: 'silence',
  severity: 1,
  inModel: true,
  find(view) {
    if (view.z < WORTH_SAYING || view.silence < view.usualGap * 1.3) return null;
    return {
      weight: Math.max(0.3, view.excess),
      params: { days: view.silenceShown, usual: view.usualGap },
      times: recentMoments(view.state, IN_RING),
    };
  },
};
