import { recentMoments } from '../rhythm/rings';
import { IN_RING, SLOT } from '../rhythm/slots';
import type { Signal } from './signal';

/** Answers timed to the hour or better that must have been seen. */
const REPLIES_NEEDED = 8;
/** Answers this many times slower than their long-run pace (log), and slower than this (log hours). */
const SLOWER = Math.log(3);
const SLOW = Math.log(4);

/**
 * Answers come later than they used to (S4.1.h, S4.2.b). Clears when they are quick again.
 * Params: `now` and `before`, typical days until an answer.
 */
export const lateReplies: Signal = {
  id: 'late-replies',
  severity: 1,
  find({ state }) {
    if ((state[SLOT.lateCount] as number) < REPLIES_NEEDED) return null;
    const now = state[SLOT.lateFast] as number;
    const before = state[SLOT.lateSlow] as number;
    if (now < SLOW || now - before < SLOWER) return null;
    return {
      weight: Math.min(1.2, 0.5 * (now - before)),
      params: { now: Math.exp(now) / 24, before: Math.exp(before) / 24 },
      times: recentMoments(state, IN_RING),
    };
  },
};
