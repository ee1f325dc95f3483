import type { Interaction } from '../model/interaction';
import { advance, emptyState, type RhythmContext, type RhythmState } from './state';

/**
 * The state of a contact as it was at one moment after the other, knowing at each only what came
 * before. The same object is given every time, further advanced: take from it before asking on.
 * @param history sorted by `compareInteractions`
 * @param moments ms, rising
 */
export function* statesAt(
  history: readonly Interaction[],
  moments: Iterable<number>,
  ctx: RhythmContext,
): Generator<{ readonly at: number; readonly state: RhythmState }, void, undefined> {
  const state = emptyState();
  let next = 0;
  for (const at of moments) {
    for (; next < history.length && (history[next] as Interaction).at < at; next++) {
      advance(state, history[next] as Interaction, ctx);
    }
    yield { at, state };
  }
}
