/** Messages a tab may send at once, and how many more per second. A busy page sends one in two. */
const BURST = 60;
const PER_SECOND = 4;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A limit per tab, so that no page can make the worker work without end. Kept in memory only: a
 * worker that was stopped meanwhile has had nothing to do.
 */
export class RateLimit {
  private readonly buckets = new Map<number, Bucket>();

  /**
   * @param now ms
   * @returns may this tab's message be handled now; a refused one is sent again later
   */
  admit(tab: number, now: number): boolean {
    const bucket = this.buckets.get(tab) ?? { left: BURST, at: now };
    const gained = (Math.max(0, now - bucket.at) / 1000) * PER_SECOND;
    const left = Math.min(BURST, bucket.left + gained);
    this.buckets.set(tab, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1;
  }
}
