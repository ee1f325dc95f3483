import type { Fingerprint } from '../model/fingerprint';
import type { Interaction } from '../model/interaction';
import type { HeldCoupon } from '../model/profile';

/** All that the causes of one contact are judged by. */
export interface CauseInput {
  /** Interactions of the last 180 days, by time; older and later ones are not looked at. */
  readonly facts: readonly Interaction[];
  /** Fingerprints of our messages to this contact. */
  readonly prints: readonly Fingerprint[];
  /** Share, 0 to 1, of our recent messages to this contact that ten others or more got word for word. */
  readonly sameToAll: number;
  readonly coupons: readonly HeldCoupon[];
  /** Shift time, ms, between two moments; see `core/calendar/working-time`. */
  readonly workingTime: (from: number, to: number) => number;
  /** ms of shift time after which a waiting contact is late. */
  readonly lateAfter: number;
  /** Messages a week that nobody asked for: the tier's cap. */
  readonly messagesPerWeek: number;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC of the operator's day. */
  readonly dayOffset: number;
}
