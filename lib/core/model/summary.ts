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
  /** Newest fact folded into `state`; a fact older than this asks for a rebuild. */
  readonly foldedThrough: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  /** Honest tries (outbound days without promotion) since the last inbound. */
  readonly tries: number;
  /** ms; the latest of them. */
  readonly lastTryAt: number | null;
  /** Feature bits of the newest message, to tell chatter that ends a talk from a question. */
  readonly lastFeatures: number;
  readonly sight: Sight | null;
  readonly assessment: Assessment;
  /** ms; when the level became what it is. */
  readonly levelSince: number;
  /** Copy of `assessment.dueAt` for the index; missing when nothing is due. */
  readonly dueAt?: number;
  /** ms; the oldest message of theirs that still waits for us; missing when none does. */
  readonly waitingSince?: number;
  /** Id of the case that is open or watched, or null. */
  readonly careCase: string | null;
  /** They asked us to stop, or the operator said so: no draft, no task, no offer. */
  readonly quiet: Quiet | null;
  readonly snooze: Snooze | null;
  readonly override: Override | null;
}
