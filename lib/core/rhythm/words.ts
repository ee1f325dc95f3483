import { FEATURE, type Interaction } from '../model/interaction';
import { SLOT } from './slots';
import type { RhythmState } from './state';

/** When the contact last complained, spoke of a competitor, or refused. */
export function noteWords(state: RhythmState, { features, at }: Interaction): void {
  if (features === 0) return;
  // A broken product alone is a call for help: asking us is the opposite of leaving.
  if (features & FEATURE.complaint) {
    state[SLOT.complaints] = (state[SLOT.complaints] as number) + 1;
    state[SLOT.lastComplaint] = at;
  }
  if (features & FEATURE.competitor) state[SLOT.lastCompetitor] = at;
  if (features & FEATURE.refusal) state[SLOT.lastRefusal] = at;
  if (features & FEATURE.optOut) state[SLOT.lastOptOut] = at;
}
