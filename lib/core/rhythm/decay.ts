/** Factor left of a count after `days`, halving every `halfLife` days. */
export function decay(days: number, halfLife: number): number {
  return days <= 0 ? 1 : 2 ** (-days / halfLife);
}

/**
 * The decayed length of an observation of `days`, so that count / length is a rate per day:
 * the integral of the decay over the observation.
 */
export function decayedLength(days: number, halfLife: number): number {
  const tau = halfLife / Math.LN2;
  return days <= 0 ? 0 : tau * (1 - Math.exp(-days / tau));
}
