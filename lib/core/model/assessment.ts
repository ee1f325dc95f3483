/**
 * How a relationship stands. `unknown` means not enough was seen to say.
 * `silent` is silence far beyond the contact's own rhythm; `lost` needs a notice (deleted, blocked)
 * or the operator's word.
 */
export const LEVELS = ['unknown', 'fine', 'watch', 'declining', 'silent', 'lost'] as const;
export type Level = (typeof LEVELS)[number];

export const SIGNALS = [
  'silence',
  'slowing',
  'unanswered',
  'short-replies',
  'late-replies',
  'lost-initiative',
  'missed-activities',
  'warmth-lost',
  'help-stopped',
  'complaint',
  'competitor',
  'refusal',
  'blocked',
  'flooding',
] as const;
export type SignalId = (typeof SIGNALS)[number];

/** One fired signal with the contact's own numbers; the sentence is made by the dictionary. */
export interface Evidence {
  readonly signal: SignalId;
  /** 1 early and mild (frequency), 2 strong (participation), 3 highest (relationship). */
  readonly severity: 1 | 2 | 3;
  /** Contribution to the risk in log-odds; decides the order. */
  readonly weight: number;
  /** Numbers the sentence names; each signal's file documents its own. Durations in days. */
  readonly params: Readonly<Record<string, number>>;
  /** Times (ms) of the interactions the sentence speaks of, newest first, at most 20. */
  readonly times: readonly number[];
}

export interface Assessment {
  readonly level: Level;
  /** Calibrated probability of no inbound message within 30 days after `asOf`. */
  readonly risk: number;
  /** How much history stands behind it. */
  readonly confidence: 'low' | 'medium' | 'high';
  /** Strongest first; empty when the level is `fine` or `unknown`. */
  readonly evidence: readonly Evidence[];
  /** The moment the assessment speaks of: never later than what was seen. */
  readonly asOf: number;
  /**
   * When the level next changes if nothing happens and the contact stays in sight; null: never, or
   * not looked for.
   */
  readonly dueAt: number | null;
}
