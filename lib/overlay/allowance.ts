/** Share of a page's time that readings may take as long as it never rests. */
const SHARE = 0.004;
/** ms of reading that may come at once before: opening a conversation is answered at once. */
const CREDIT = 100;
/** ms; however long a reading took, the next one comes by then. */
const LONGEST = 3000;

/**
 * What readings may cost: little by little on a page that changes all the time, at once on one that
 * was at rest. A page that makes itself hard to read is read less often, and not slowed down.
 */
export class Allowance {
  private debt = 0;
  private paid = 0;

  /** A reading took from `began` to `ended`, ms of one clock. */
  spend(began: number, ended: number): void {
    this.debt = Math.max(0, this.debt - (began - this.paid) * SHARE) + ended - began;
    this.paid = ended;
  }

  /** Somebody acted in the page, which people do seldom: what they opened is read at once. */
  grant(): void {
    this.debt = Math.min(this.debt, CREDIT / 2);
  }

  /** @returns ms from `now` until the next reading may be made, 0 for at once */
  wait(now: number): number {
    const left = (this.debt - CREDIT) / SHARE - (now - this.paid);
    return Math.max(0, Math.min(left, LONGEST - (now - this.paid)));
  }
}
