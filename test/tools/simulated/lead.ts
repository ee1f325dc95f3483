import { DAY } from '@/lib/core/model/interaction';
import { SLOT } from '@/lib/core/rhythm/slots';
import { advance, emptyState } from '@/lib/core/rhythm/state';
import { IN_MODEL } from '@/lib/core/risk/evidence';
import { judge } from '@/lib/core/risk/judge';
import { behaviourOf } from '@/lib/core/risk/level';
import type { SimulatedContact } from '@/lib/core/simulate/simulate-contact';

/** Day by day, what the model says and how many own gaps the silence has lasted. */
export interface Traces {
  readonly score: Float32Array;
  /** The score without behaviour: rhythm alone. */
  readonly rhythm: Float32Array;
  readonly times: Float32Array;
}

const UNKNOWN = -99;

/** Replays a contact day by day without looking ahead. */
export function trace(contact: SimulatedContact, start: number, days: number): Traces {
  const score = new Float32Array(days).fill(UNKNOWN);
  const rhythm = new Float32Array(days).fill(UNKNOWN);
  const times = new Float32Array(days);
  const state = emptyState();
  let next = 0;
  for (let d = 0; d < days; d++) {
    const now = start + (d + 1) * DAY;
    for (; (contact.interactions[next]?.at ?? Number.POSITIVE_INFINITY) < now; next++) {
      advance(state, contact.interactions[next] as never, { dayOffset: 0 });
    }
    const active = state[SLOT.activeDays] as number;
    if (active < 3) continue;
    const judged = judge({ state }, now, null);
    score[d] = judged.score;
    rhythm[d] = judged.score - behaviourOf(judged.evidence, IN_MODEL);
    // The rule's own gap is the plain mean, as a person would reckon it.
    const mean =
      ((state[SLOT.inDay] as number) - Math.floor((state[SLOT.firstIn] as number) / DAY)) /
      (active - 1);
    times[d] = judged.view.silence / Math.max(1, mean);
  }
  return { score, rhythm, times };
}

/** Days on which a value first rises to the threshold, armed again below `threshold - slack`. */
export function alarms(values: Float32Array, threshold: number, slack: number): number[] {
  const days: number[] = [];
  let armed = true;
  for (let d = 0; d < values.length; d++) {
    const value = values[d] as number;
    if (armed && value >= threshold) {
      days.push(d);
      armed = false;
    } else if (value < threshold - slack) armed = true;
  }
  return days;
}
