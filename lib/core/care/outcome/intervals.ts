/** A share with what it was counted from, and the interval that holds the true one 19 times of 20. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for 95 of 100. */
const Z = 1.959964;

/**
 * Wilson's score interval for a share (Wilson 1927, Journal of the American Statistical Association
 * 22:209). Of nothing it is 0 to 1: anything may be true.
 */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const p = hits / of;
  const scale = 1 + (Z * Z) / of;
  const middle = (p + (Z * Z) / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * The difference of two independent shares with Newcombe's hybrid score interval (Newcombe 1998,
 * Statistics in Medicine 17:873, method 10).
 * @returns difference `a` less `b`, and its 95 % interval
 */
export function newcombe(
  a: Share,
  b: Share,
): { readonly difference: number; readonly low: number; readonly high: number } {
  const [p, q] = [a, b].map(({ hits, of }) => (of === 0 ? 0 : hits / of)) as [number, number];
  const down = Math.sqrt((p - a.low) ** 2 + (b.high - q) ** 2);
  const up = Math.sqrt((a.high - p) ** 2 + (q - b.low) ** 2);
  return { difference: p - q, low: p - q - down, high: p - q + up };
}
