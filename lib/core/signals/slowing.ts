import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import type { Signal } from './signal';

/** Gaps that must have been seen before a change of them can be told from chance. */
const GAPS_NEEDED = 6;
/** Recent gaps this many times the long-run ones (log). */
const WORTH_SAYING = Math.log(1.8);

/**
 * The gaps between active days grew (S4.0.b, S4.1.d); the open one is told by `silence`. Clears when they shrink again.
 * Params: `now` and `before`, typical days between active days.
 */
export const slowing: Signal = {
  id: 'slowing',
  severity: 1,
  inModel: true,
  find({ state }) {
    if ((state[SLOT.gaps] as number) < GAPS_NEEDED) return null;
    const before = state[SLOT.gapSlow] as number;
    const now = state[SLOT.gapFast] as number;
    const spread = Math.sqrt((state[SLOT.gapVar] as number) + 0.25);
    if (now - before < Math.max(WORTH_SAYING, spread * 0.8)) return null;
    return {
      weight: Math.min(2, 0.8 * (now - before)),
      params: { now: Math.exp(now), before: Math.exp(before) },
      times: recentMoments(state, IN_RING),
    };
  },
};
