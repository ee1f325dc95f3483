import { RING } from './slots';
import type { RhythmState } from './state';

/** Writes a moment over the oldest one of the ring that starts at `ring`. */
export function pushMoment(state: RhythmState, ring: number, at: number): void {
  const next = state[ring] as number;
  state[ring + 1 + (next % RING)] = at;
  state[ring] = next + 1;
}

/** Takes back the last moment pushed. */
export function popMoment(state: RhythmState, ring: number): void {
  const next = state[ring] as number;
  if (next === 0) return;
  state[ring] = next - 1;
  state[ring + 1 + ((next - 1) % RING)] = 0;
}

/** Moments of a ring in ms, newest first, none before `from`. */
export function recentMoments(state: RhythmState, ring: number, from = 1): number[] {
  const next = state[ring] as number;
  const moments: number[] = [];
  for (let i = 1; i <= Math.min(RING, next); i++) {
    const at = state[ring + 1 + ((next - i) % RING)] as number;
    if (at >= from) moments.push(at);
  }
  return moments;
}

/** The newest moment of a ring in ms, 0 when it is empty. */
export function latestMoment(state: RhythmState, ring: number): number {
  const next = state[ring] as number;
  return next === 0 ? 0 : (state[ring + 1 + ((next - 1) % RING)] as number);
}
