import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import { pop, push } from './rings';
import { SHORT_RING, SLOT } from './slots';
import type { RhythmState } from './state';

/** Later than this it is no longer an answer to what we wrote. */
const ANSWERS_WITHIN = 7 * DAY;
/** Characters of an answer that says nothing, when the page gave a length only (S4.1.g). */
const SHORT_LENGTH = 2;
/** A longer message this soon after a short one belongs to the same answer. */
const SAME_ANSWER = 10 * MINUTE;

/** Length and lateness of the contact's answers, in the last few and over the long run. */
export function noteReply(
  state: RhythmState,
  interaction: Interaction,
  x: number,
  width: number,
): void {
  const short = isShort(interaction);
  if (state[SLOT.pending] === 0) {
    if (!short && state[SLOT.lastReplyShort] !== 0) takeBackShort(state, interaction.at);
    return;
  }
  const wait = x - (state[SLOT.xPendingSince] as number);
  if (wait > ANSWERS_WITHIN) return;
  const k = (state[SLOT.replies] as number) + 1;
  state[SLOT.replies] = k;
  const [fast, slow] = weights(k);
  state[SLOT.shortFast] =
    (state[SLOT.shortFast] as number) +
    fast * ((short ? 1 : 0) - (state[SLOT.shortFast] as number));
  state[SLOT.shortSlow] =
    (state[SLOT.shortSlow] as number) +
    slow * ((short ? 1 : 0) - (state[SLOT.shortSlow] as number));
  state[SLOT.lastReplyShort] = short ? interaction.at : 0;
  if (short) push(state, SHORT_RING, interaction.at);
  if (width <= HOUR && (state[SLOT.pendingWidth] as number) <= HOUR) noteWait(state, wait);
}

/** A time known to the day proves nothing about hours, so only finer ones come here. */
function noteWait(state: RhythmState, wait: number): void {
  const k = (state[SLOT.lateCount] as number) + 1;
  state[SLOT.lateCount] = k;
  const [fast, slow] = weights(k);
  const hours = Math.log(Math.max(wait, MINUTE) / HOUR);
  state[SLOT.lateFast] =
    (state[SLOT.lateFast] as number) + fast * (hours - (state[SLOT.lateFast] as number));
  state[SLOT.lateSlow] =
    (state[SLOT.lateSlow] as number) + slow * (hours - (state[SLOT.lateSlow] as number));
}

function takeBackShort(state: RhythmState, at: number): void {
  if (at - (state[SLOT.lastReplyShort] as number) <= SAME_ANSWER) {
    const [fast, slow] = weights(state[SLOT.replies] as number);
    state[SLOT.shortFast] = (state[SLOT.shortFast] as number) - fast;
    state[SLOT.shortSlow] = (state[SLOT.shortSlow] as number) - slow;
    pop(state, SHORT_RING);
  }
  state[SLOT.lastReplyShort] = 0;
}

function weights(k: number): [number, number] {
  return [Math.max(0.2, 1 / k), Math.max(0.03, 1 / k)];
}

function isShort({ features, kind, length }: Interaction): boolean {
  if (features & (FEATURE.short | FEATURE.acknowledgement)) return true;
  return kind === 'text' && length > 0 && length <= SHORT_LENGTH;
}
