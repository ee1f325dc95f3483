interface Bucket {
  left: number;
  at: number;
}

/**
 * A limit per tab, so that no page can make the worker work without end. Kept in memory only: a
 * worker that was stopped meanwhile has had nothing to do.
 */
export class RateLimit {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #buckets = new Map<number, Bucket>();

  /**
   * @param burst what a tab may ask for at once
   * @param perSecond what it gains again
   */
  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
  }

  /**
   * @param now ms
   * @param cost of what is asked for now; never more than the burst
   * @returns may it be done now; what was refused is asked for again later
   */
  admit(tab: number, now: number, cost = 1): boolean {
    const bucket = this.#buckets.get(tab) ?? { left: this.#burst, at: now };
    const gained = (Math.max(0, now - bucket.at) / 1000) * this.#perSecond;
    const left = Math.min(this.#burst, bucket.left + gained);
    const admitted = left >= cost;
    this.#buckets.set(tab, { left: admitted ? left - cost : left, at: now });
    return admitted;
  }
}
