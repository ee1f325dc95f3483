/** Why an operator says an assessment is wrong. */
export const OVERRIDE_REASONS = ['elsewhere', 'always-so', 'other'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/**
 * How long an override holds, in days, before the contact is judged afresh. "They write elsewhere"
 * goes stale soonest; "they have always been like this" is knowledge about the person.
 */
export const OVERRIDE_DAYS: Readonly<Record<OverrideReason, number>> = {
  elsewhere: 30,
  'always-so': 180,
  other: 30,
};

/** The operator's word against an assessment. It ends by itself, and can be taken back. */
export interface Override {
  readonly reason: OverrideReason;
  /** The operator's own words, may be empty. */
  readonly note: string;
  /** ms */
  readonly at: number;
  /** ms; judged afresh from here on. */
  readonly until: number;
}

/** Do not disturb. Holds until the operator lifts it. */
export interface Quiet {
  /** ms; of the words, or of the click. */
  readonly at: number;
  readonly by: 'words' | 'operator';
}

/** A mark that still holds at `now` (ms), else null. */
export function inForce<T extends { readonly until: number }>(
  mark: T | null,
  now: number,
): T | null {
  return mark && mark.until > now ? mark : null;
}

/** "Not now": the flag stays true and is shown again at `until`. */
export interface Snooze {
  /** ms */
  readonly at: number;
  /** ms */
  readonly until: number;
}
