import type { Health } from '@/lib/sites/health';

/** Readings in a row that must be broken before the page is given up, so one race is not enough. */
const STRIKES = 3;

/**
 * Decides from health judgements whether the page may be read. Wrong data is worse than none: a
 * silence made by a broken selector looks exactly like a customer leaving.
 */
export class HealthGuard {
  private strikes = 0;
  private given = false;

  constructor(
    private readonly onBroken: (health: Health) => void,
    private readonly onRecovered: () => void,
  ) {}

  /** @returns may this reading be used */
  admit(health: Health): boolean {
    if (health.verdict === 'broken') {
      this.strikes += 1;
      if (this.strikes >= STRIKES && !this.given) {
        this.given = true;
        this.onBroken(health);
      }
      return false;
    }
    if (health.verdict === 'not-ready') return false;
    this.strikes = 0;
    if (this.given) {
      this.given = false;
      this.onRecovered();
    }
    return true;
  }

  get broken(): boolean {
    return this.given;
  }

  /** A page that looked broken once is looked at again soon. */
  get unsure(): boolean {
    return this.strikes > 0 && !this.given;
  }
}
