import type { Customer } from './cast';
import { between, pick, type Random } from './draw';
import { BLOCKED_NOTICE, type Line, lineOf } from './message';
import { moodOf, readOperatorIntent } from './operator-intent';
import { GROUP_MEMBERS } from './phrases/group';
import { CLOSINGS, REPLIES } from './phrases/replies';
import { fillSlots, slotsFor } from './slots';

/** Something a customer does after the operator wrote. */
export type Reaction =
  | { readonly kind: 'read' | 'typing'; readonly after: number }
  | { readonly kind: 'line'; readonly after: number; readonly line: Line };

/** After so many messages of the operator in a row of talk the customer only rounds off, then rests. */
const TALKATIVE_TURNS = 2;
const RESTING_TURNS = 4;

/**
 * What a simulated customer does with a message of the operator.
 * @param turns messages the operator sent in this session before this one
 * @returns in the order of `after`, ms from now; empty when they don't even read it
 */
export function reactTo(
  customer: Customer,
  text: string,
  turns: number,
  random: Random,
): Reaction[] {
  const mood = moodOf(customer.archetype);
  if (mood === 'refusing') {
    const notice: Line = { direction: 'unknown', kind: 'system', text: BLOCKED_NOTICE };
    return [{ kind: 'line', after: 700, line: notice }];
  }
  const read: Reaction = { kind: 'read', after: between(random, 900, 2200) };
  if (mood === 'silent') return customer.avatar % 2 ? [read] : [];
  if (turns >= RESTING_TURNS) return [read];
  const bank = turns < TALKATIVE_TURNS ? REPLIES[mood][readOperatorIntent(text)] : CLOSINGS[mood];
  const slots = slotsFor(customer, random, '换季');
  const sender = mood === 'group' ? pick(random, GROUP_MEMBERS) : undefined;
  let after = between(random, 2500, mood === 'warm' || mood === 'group' ? 5000 : 8000);
  const reactions: Reaction[] = [
    read,
    { kind: 'typing', after: Math.max(read.after, after - 1800) },
  ];
  for (const written of pick(random, bank).split(' / ')) {
    const line = fillSlots(lineOf('in', written), slots);
    reactions.push({ kind: 'line', after, line: sender ? { ...line, sender } : line });
    after += 1200 + written.length * 90;
  }
  return reactions;
}
