import { CAUSES, type Cause } from '../model/cause';
import { FEATURE, type Feature } from '../model/interaction';

/** What a reply tells. */
export interface ReplyCause {
  readonly cause: Cause;
  /** Clear enough to be noted without a click; else it is only proposed. */
  readonly sure: boolean;
}

/** Weight from which a word tells outright, and from which it makes one doubt another cause. */
const TOLD = 2;
const DOUBT = 1;

/** What each word tells, and how clearly. */
const TELLS: readonly (readonly [Feature, Cause, number])[] = [
  ['optOut', 'pressure', 3],
  ['competitor', 'competitor', 2.5],
  ['service', 'experience', 2.2],
  ['waited', 'experience', 2.2],
  ['quality', 'product', 2.2],
  ['price', 'value', 2],
  ['defect', 'product', 1.6],
  ['unresolved', 'product', 0.6],
  ['request', 'need', 1.6],
];
/** Words that say why somebody else is better, and not what is wrong with us. */
const OF_RIVAL = FEATURE.price | FEATURE.quality | FEATURE.service | FEATURE.waited;

/**
 * What the reply to a check-in tells (S4.W1.g). Several messages are read together.
 * @param features bits of `FEATURE`, one number per message
 * @returns null when it tells nothing; `sure` only when one cause is told outright and no other one
 *   is spoken of: a click is cheaper than amends for the wrong thing
 */
export function causeOfReply(...features: number[]): ReplyCause | null {
  const weights = new Map<Cause, number>();
  const add = (cause: Cause, weight: number) =>
    weights.set(cause, (weights.get(cause) ?? 0) + weight);
  const all = features.reduce((bits, one) => bits | one, 0);
  const read = all & FEATURE.competitor ? all & ~OF_RIVAL : all;
  for (const [feature, cause, weight] of TELLS) if (read & FEATURE[feature]) add(cause, weight);
  // A matter that is still open without a fault of the thing is a matter of service.
  if (read & FEATURE.unresolved && !(read & FEATURE.defect)) add('experience', 1.6);
  if (weights.size === 0 && read & FEATURE.complaint) add('experience', 1.2);
  if (weights.size === 0 && read & FEATURE.refusal) add('other', 1);
  const ranked = CAUSES.map((cause) => ({ cause, weight: weights.get(cause) ?? 0 })).sort(
    (a, b) => b.weight - a.weight,
  );
  const [first, second] = ranked;
  if (!first || first.weight === 0) return null;
  return {
    cause: first.cause,
    sure: first.weight >= TOLD && (second?.weight ?? 0) < DOUBT,
  };
}
