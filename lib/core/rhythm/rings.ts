import type { Ring } from './slots';
import type { RhythmState } from './state';

/** Writes a value over the oldest one of a ring. */
export function push(state: RhythmState, { start, size }: Ring, value: number): void {
  const next = state[start] as number;
  state[start + 1 + (next % size)] = value;
  state[start] = next + 1;
}

/** Takes back the last value pushed. */
export function pop(state: RhythmState, { start, size }: Ring): void {
  const next = state[start] as number;
  if (next === 0) return;
  state[start] = next - 1;
  state[start + 1 + ((next - 1) % size)] = 0;
}

/** The newest value of a ring, 0 when it is empty. */
export function latest(state: RhythmState, { start, size }: Ring): number {
  const next = state[start] as number;
  return next === 0 ? 0 : (state[start + 1 + ((next - 1) % size)] as number);
}

/** Moments of a ring in ms, newest first, none before `from`. */
export function recentMoments(state: RhythmState, { start, size }: Ring, from = 1): number[] {
  const next = state[start] as number;
  const moments: number[] = [];
  for (let i = 1; i <= Math.min(size, next); i++) {
    const at = state[start + 1 + ((next - i) % size)] as number;
    if (at >= from) moments.push(at);
  }
  return moments;
}
