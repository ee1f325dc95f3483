import { NO_QUIET, type QuietClock } from '../calendar/quiet-clock';
import { DAY } from '../model/interaction';
import { SLOT } from './slots';
import type { RhythmState } from './state';

/** A contact's state looked at from one moment; durations in days on the seen clock. */
export interface RhythmView {
  readonly state: RhythmState;
  /** ms; nothing after it is spoken of. */
  readonly asOf: number;
  /** ms; the latest moment after which all was in sight. Answers before it may have been missed. */
  readonly blindEnd: number;
  /** `asOf` on the seen clock, ms. */
  readonly x: number;
  /** Days of silence that count: since the last inbound or blind time, quiet time taken out. */
  readonly silence: number;
  /** The same without starting anew after blind time: silence as it stood when sight was lost. */
  readonly paused: number;
  /** Plain days since the last inbound, for sentences. */
  readonly silenceShown: number;
  /** Days since the first inbound. */
  readonly tenure: number;
  /** The silence against the contact's own rhythm, in spreads of its log gaps. */
  readonly z: number;
  /** Typical days between active days (geometric mean). */
  readonly usualGap: number;
}

/**
 * Looks at a state in O(1).
 * @param asOf ms; a moment before the last fact counts as the moment of that fact
 * @param quiet the clock the state was built with
 */
export function viewState(
  state: RhythmState,
  asOf: number,
  quiet: QuietClock = NO_QUIET,
): RhythmView {
  const lastAt = state[SLOT.lastAt] as number;
  const at = Math.max(asOf, lastAt);
  const x = at - (state[SLOT.excluded] as number) - quiet.between(lastAt, at);
  const blindEnd = Math.max(quiet.lastBlind(at), state[SLOT.blindEnd] as number);
  const sinceBlind = at - blindEnd - (blindEnd > 0 ? quiet.between(blindEnd, at) : 0);
  const sinceIn = x - (state[SLOT.xLastIn] as number);
  const paused = Math.max(0, sinceIn / DAY);
  const silence = Math.min(paused, Math.max(0, sinceBlind / DAY));
  return {
    state,
    blindEnd,
    asOf: at,
    x,
    silence,
    paused,
    silenceShown: Math.max(0, (at - (state[SLOT.lastIn] as number)) / DAY),
    tenure: Math.max(0, (x - (state[SLOT.xFirstIn] as number)) / DAY),
    z: zOf(state, silence),
    usualGap: Math.exp(state[SLOT.gapMean] as number),
  };
}

/** The view as if the silence were another one. */
export function withSilence(view: RhythmView, silence: number): RhythmView {
  return { ...view, silence, z: zOf(view.state, silence) };
}

function zOf(state: RhythmState, silence: number): number {
  const spread = Math.sqrt((state[SLOT.gapVar] as number) + 0.5);
  return (Math.log(silence + 0.5) - (state[SLOT.gapMean] as number)) / spread;
}
