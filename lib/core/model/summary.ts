import type { Sight } from '../coverage/sight';
import type { Assessment } from './assessment';
import type { ContactKind } from './contact';
import type { Override, Quiet, Snooze } from './operator-mark';

/**
 * What lists and scoring read about one contact: a row of fixed size, however long the history.
 * Everything but the operator's marks can be rebuilt from the packed history and the sights.
 */
export interface Summary {
  readonly id: string;
  readonly site: string;
  readonly kind: ContactKind;
  /** Streaming rhythm state; `STATE_VERSION` is inside. */
  readonly state: Float64Array;
  /**
   * Newest fact folded into `state`; a fact older than this asks for a rebuild. Infinite while facts
   * of the future are left out.
   */
  readonly foldedThrough: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  /** Honest tries since the last inbound: days on which we wrote unasked, and not to sell. */
  readonly tries: number;
  /** ms; the latest of them. */
  readonly lastTryAt: number | null;
  /** Feature bits of the newest message, to tell chatter that ends a talk from a question. */
  readonly lastFeatures: number;
  readonly sight: Sight | null;
  readonly assessment: Assessment;
  /** ms; when the level became what it is. */
  readonly levelSince: number;
  /** The level a month began with, kept at its first change; missing when there was none. */
  readonly monthStart?: { readonly month: string; readonly level: Assessment['level'] };
  /** ms; when a mark ends or the case is due; missing when nothing is. */
  readonly dueAt?: number;
  /** ms; the oldest message of theirs that still waits for us; missing when none does. */
  readonly waitingSince?: number;
  /** Place among those going cold, see `coldOrder`; missing for who is not. */
  readonly coldOrder?: number;
  /** Id of the contact's case, whether open, watched, at rest or lost; null once it is over. */
  readonly careCase: string | null;
  /** They asked us to stop, or the operator said so: no draft, no task, no offer. */
  readonly quiet: Quiet | null;
  /** ms; the operator lifted `quiet` then: words before it no longer count. Missing when never. */
  readonly disturbAllowedAt?: number;
  readonly snooze: Snooze | null;
  readonly override: Override | null;
}
