/** Why a generated contact cools down. */
export const DECLINE_CAUSES = ['need', 'experience', 'value', 'flooding', 'competitor'] as const;
export type DeclineCause = (typeof DECLINE_CAUSES)[number];

/** What is true of a generated contact, which no model may look at. */
export interface Truth {
  /** Median days between visits while all is well. */
  readonly gap: number;
  /** Spread of log gaps. */
  readonly spread: number;
  /** ms; the decline begins here. null: it never does. */
  readonly declineAt: number | null;
  readonly cause: DeclineCause | null;
  /** `fade` writes ever less, `stop` leaves between two visits. */
  readonly shape: 'steady' | 'fade' | 'stop';
  /** ms of the last visit of one who left. */
  readonly leftAt: number | null;
}
