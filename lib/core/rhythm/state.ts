import { operatorDay } from '../calendar/operator-day';
import { NO_QUIET, type QuietClock } from '../calendar/quiet-clock';
import { FEATURE, type Interaction, PRECISION_WIDTH } from '../model/interaction';
import { advanceInbound } from './inbound';
import { advanceOutbound } from './outbound';
import { SLOT, STATE_SIZE } from './slots';

/** A state of another version is thrown away and rebuilt from the packed history. */
export const STATE_VERSION = 2;

/**
 * Everything the risk model remembers of one contact: `STATE_SIZE` doubles, whatever the length of
 * the history. Stored as it is (structured clone and IndexedDB keep a Float64Array).
 */
export type RhythmState = Float64Array<ArrayBuffer>;

/** What turns a moment into the operator's day, and which time does not count. */
export interface RhythmContext {
  /** Minutes east of UTC of the operator's day; 0 in the command line tools. */
  readonly dayOffset: number;
  /**
   * Holidays, the operator's pauses and this contact's blind time. A change of its past needs a
   * rebuild of the contact.
   */
  readonly quiet?: QuietClock;
}

/** The state of a contact never seen. */
export function emptyState(): RhythmState {
  const state: RhythmState = new Float64Array(STATE_SIZE);
  state[SLOT.version] = STATE_VERSION;
  return state;
}

/** Can this stored state be advanced by this build? */
export function isCurrentState(state: Float64Array): state is RhythmState {
  return state.length === STATE_SIZE && state[SLOT.version] === STATE_VERSION;
}

/**
 * Adds one interaction, in O(1). Changes `state` in place and returns it: copy it first if the old
 * one is still needed. Interactions come in the order of `compareInteractions`; ask `needsRebuild`
 * before adding one that may be late.
 */
export function advance(
  state: RhythmState,
  interaction: Interaction,
  ctx: RhythmContext,
): RhythmState {
  const { at, precision } = interaction;
  if (precision === 'unknown' || !Number.isFinite(at)) return state;
  const from = state[SLOT.lastAt] as number;
  if (from > 0 && ctx.quiet && at > from) passQuiet(state, ctx.quiet, from, at);
  if (interaction.features & FEATURE.blockedNotice) state[SLOT.blockedAt] = at;
  if (state[SLOT.firstAt] === 0) state[SLOT.firstAt] = at;
  if (interaction.kind !== 'system') {
    const day = operatorDay(at, ctx.dayOffset);
    const width = PRECISION_WIDTH[precision];
    if (interaction.direction === 'in') advanceInbound(state, interaction, day, width);
    else if (interaction.direction === 'out') advanceOutbound(state, interaction, day, width);
    else advanceUntold(state, at, from);
  }
  state[SLOT.lastAt] = at;
  state[SLOT.lastTie] = tieOf(interaction);
  return state;
}

/**
 * Takes quiet time out of the clock. After blind time nobody knows what was answered in it, so what
 * was open is closed without a verdict.
 */
function passQuiet(state: RhythmState, quiet: QuietClock, from: number, at: number): void {
  state[SLOT.excluded] = (state[SLOT.excluded] as number) + quiet.between(from, at);
  const blind = quiet.lastBlind(at);
  if (blind <= from) return;
  state[SLOT.blindEnd] = blind;
  forgetOpen(state);
}

const OPEN_SLOTS = [
  SLOT.pending,
  SLOT.pendingSince,
  SLOT.approaches,
  SLOT.approachSince,
  SLOT.offerAt,
  SLOT.careAt,
];

/** Forgets what waits for an answer, as if it had never been asked. */
function forgetOpen(state: RhythmState): void {
  for (const slot of OPEN_SLOTS) {
    state[slot] = 0;
  }
}

/**
 * Activity of nobody knows whom ends a silence, since it may have been the contact's, and the time
 * before it says nothing: it is taken out like blind time. So it can lower a risk, never raise one.
 */
function advanceUntold(state: RhythmState, at: number, from: number): void {
  if (state[SLOT.firstIn] === 0) return;
  const x = at - (state[SLOT.excluded] as number);
  const since = from - (state[SLOT.excluded] as number);
  if (from > 0 && x > since) state[SLOT.excluded] = (state[SLOT.excluded] as number) + x - since;
  state[SLOT.lastIn] = Math.max(state[SLOT.lastIn] as number, at);
  state[SLOT.xLastIn] = at - (state[SLOT.excluded] as number);
  forgetOpen(state);
}

/**
 * The state after a whole history, in any order: equal to advancing one by one in time order.
 * @param interactions one contact's facts, without doubles
 */
export function stateOf(interactions: readonly Interaction[], ctx: RhythmContext): RhythmState {
  const context = { dayOffset: ctx.dayOffset, quiet: ctx.quiet ?? NO_QUIET };
  let sorted = interactions;
  for (let i = 1; i < sorted.length; i++) {
    if (compareInteractions(sorted[i - 1] as Interaction, sorted[i] as Interaction) > 0) {
      sorted = [...interactions].sort(compareInteractions);
      break;
    }
  }
  const state = emptyState();
  for (const interaction of sorted) advance(state, interaction, context);
  return state;
}

/**
 * Must this contact be rebuilt from its history instead of advanced? True when the interaction lies
 * before what the state has already taken in.
 */
export function needsRebuild(state: RhythmState, interaction: Interaction): boolean {
  if (interaction.precision === 'unknown') return false;
  const last = state[SLOT.lastAt] as number;
  if (interaction.at !== last) return interaction.at < last;
  return tieOf(interaction) < (state[SLOT.lastTie] as number);
}

/**
 * The one order in which a history is read: by time; within a moment ours before theirs, so that a
 * message of the same shown minute counts as answered; then by id.
 */
export function compareInteractions(a: Interaction, b: Interaction): number {
  return a.at - b.at || tieOf(a) - tieOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function tieOf({ direction, id }: Interaction): number {
  const side = direction === 'in' ? 2 : direction === 'out' ? 0 : 1;
  const prefix = id === '' ? 0 : Number.parseInt(id.slice(0, 8), 16);
  return side * 2 ** 32 + prefix;
}
