import { shortHash } from '@/lib/core/hash';
import { randomStream } from '@/lib/core/random';

/** Numbers in [0, 1), one after the other. */
export type Random = () => number;

/** A stream of its own for every name under a seed, so one customer's draws never shift another's. */
export function streamFor(seed: number, ...names: readonly string[]): Random {
  return randomStream(Number.parseInt(shortHash([String(seed), ...names], 4), 16));
}

/** A number in [low, high). */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A whole number in [low, high]. */
export function whole(random: Random, low: number, high: number): number {
  return Math.floor(between(random, low, high + 1));
}

/** One item of a non-empty list. @throws Error when the list is empty */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** An index drawn in proportion to the weights. */
export function weighted(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, w) => sum + w, 0);
  for (const [i, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}

/** The items in a drawn order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/**
 * Draws without putting back until all were drawn, then starts over: nobody repeats a sentence soon.
 * @param isOnce items that never come back
 */
export function deck<T>(
  random: Random,
  items: readonly T[],
  isOnce: (item: T) => boolean = () => false,
): () => T {
  let left = shuffled(random, items);
  return () => {
    const item = left.pop();
    if (item === undefined) throw new Error('nothing to draw from');
    if (left.length === 0)
      left = shuffled(
        random,
        items.filter((other) => !isOnce(other)),
      );
    return item;
  };
}
