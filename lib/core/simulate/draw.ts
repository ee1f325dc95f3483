/** Draws from a stream of uniform numbers; each call moves the stream on. */
export interface Draw {
  /** Even in [from, to). */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Standard normal. */
  normal(): number;
  pick<T>(from: readonly T[]): T;
}

export function drawFrom(random: () => number): Draw {
  return {
    between: (from, to) => from + (to - from) * random(),
    chance: (probability) => random() < probability,
    // Box-Muller; 1 - u keeps the logarithm finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
  };
}
