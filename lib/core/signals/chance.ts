/** A stretch without something is worth a sentence when chance would give it this seldom. */
const SELDOM = 0.01;

/**
 * The share before the stretch began, undoing what the stretch took from a weighted mean.
 * @param share the mean now
 * @param missed steps of the stretch
 * @param weight the mean's weight per step
 */
export function shareBefore(share: number, missed: number, weight: number): number {
  return Math.min(0.97, share / (1 - weight) ** missed);
}

/** Would somebody who does a thing with this share hardly ever leave it out so often in a row? */
export function isNoChance(share: number, missed: number): boolean {
  return (1 - share) ** missed <= SELDOM;
}
