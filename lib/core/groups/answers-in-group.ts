import { DAY, type Interaction } from '../model/interaction';

/** A message after this long answers something else. */
const WINDOW = DAY;

/**
 * Messages of members that came after each message of ours, until our next one and within a day:
 * as near as can be told to what a message set off in a group.
 * @param facts of one group, by time
 * @returns by message id, of our messages only
 */
export function answersInGroup(facts: readonly Interaction[]): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  let ours: Interaction | null = null;
  for (const fact of facts) {
    if (fact.kind === 'system' || fact.kind === 'sighting') continue;
    if (fact.direction === 'out') {
      ours = fact;
      answers.set(fact.id, 0);
    } else if (fact.direction === 'in' && ours && fact.at - ours.at <= WINDOW) {
      answers.set(ours.id, (answers.get(ours.id) ?? 0) + 1);
    }
  }
  return answers;
}
