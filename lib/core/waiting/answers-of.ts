import type { Shifts } from '../calendar/shifts';
import { workingTime } from '../calendar/working-time';
import { FEATURE, type Interaction } from '../model/interaction';

/** One answer of ours. */
export interface Answer {
  /** ms; their first message that asked for it. */
  readonly askedAt: number;
  /** ms; our first message after it. */
  readonly answeredAt: number;
  /** ms of shift time between the two. */
  readonly worked: number;
}

/**
 * Our answers to one contact. Only messages whose times are known to the minute count; one of theirs
 * that merely closes the talk (好的, 谢谢, a sticker) asks for no answer.
 * @param facts by time
 * @param dayOffset minutes east of UTC
 * @returns oldest first; a message still unanswered is no answer, see `waitOf`
 */
export function answersOf(
  facts: readonly Interaction[],
  shifts: Shifts,
  dayOffset: number,
): Answer[] {
  const answers: Answer[] = [];
  let asked: Interaction | null = null;
  for (const fact of facts) {
    if (fact.kind === 'system' || fact.kind === 'sighting') continue;
    if (fact.direction === 'in' && !asked && !closesTalk(fact)) asked = fact;
    if (fact.direction !== 'out' || !asked) continue;
    if (isTimed(asked) && isTimed(fact)) {
      const worked = workingTime(shifts, asked.at, fact.at, dayOffset);
      answers.push({ askedAt: asked.at, answeredAt: fact.at, worked });
    }
    asked = null;
  }
  return answers;
}

function closesTalk({ features, kind }: Interaction): boolean {
  return kind === 'sticker' || (features & FEATURE.acknowledgement) !== 0;
}

function isTimed({ precision }: Interaction): boolean {
  return precision === 'exact' || precision === 'minute';
}
