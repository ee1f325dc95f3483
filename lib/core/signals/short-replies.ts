import { recentMoments } from '../rhythm/rings';
import { SHORT_RING, SLOT } from '../rhythm/slots';
import type { Signal } from './signal';

/** Answers needed before "their own past" means something. */
const REPLIES_NEEDED = 8;

/**
 * Answers became one-word answers, against the own past (S4.1.g). Clears with a few real answers.
 * Params: `now` and `before`, share of short answers; `count` short answers in sight.
 */
export const shortReplies: Signal = {
  id: 'short-replies',
  severity: 1,
  find({ state }) {
    const replies = state[SLOT.replies] as number;
    const now = state[SLOT.shortFast] as number;
    const before = state[SLOT.shortSlow] as number;
    if (replies < REPLIES_NEEDED || now < 0.55 || now - before < 0.3) return null;
    const times = recentMoments(state, SHORT_RING);
    return {
      weight: 0.3 + 1.5 * (now - before),
      params: { now, before, count: times.length },
      times,
    };
  },
};
