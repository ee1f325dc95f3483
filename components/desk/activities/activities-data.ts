/** What the operator says a message was. */
export const ACTIVITY_KINDS = ['activity', 'benefit', 'plain'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface Participant {
  /** The contact's. */
  readonly id: string;
  readonly name: string;
  /** Id of the message they got. */
  readonly message: string;
  /** Wrote within three days. */
  readonly answered: boolean;
  /** Ticked by the operator. */
  readonly joined: boolean;
}

/** One text that went to many on one day. */
export interface Activity {
  readonly id: string;
  /** ms */
  readonly at: number;
  /** Characters. */
  readonly length: number;
  /** The operator's word; null while nothing was said. */
  readonly kind: ActivityKind | null;
  /** What its words sound like. */
  readonly looks: 'activity' | 'benefit' | 'promotion' | null;
  readonly people: readonly Participant[];
}
