import { addMonths } from '../calendar/tasks/add-months';
import { DAY } from '../model/interaction';
import type { DataRules } from './data-rules';

/** What decides whether old things of one contact may be forgotten. Times in ms. */
export interface Remembered {
  readonly firstSeenAt: number;
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  /** When the operator last did something about them; null for never. */
  readonly lastActAt: number | null;
  /** A case goes on or is watched. */
  readonly openCase: boolean;
  /** An offer is set aside for them. */
  readonly reserved: boolean;
  readonly notes: boolean;
  /** They asked for peace: who forgets it would write to them again. */
  readonly quiet: boolean;
  /** A snooze or an override that still holds. */
  readonly marked: boolean;
}

type Rules = Pick<DataRules, 'olderThan' | 'silentFor' | 'withNotes'>;

/** The start of the day (UTC) so many calendar months before `now`, ms. */
export function monthsBefore(months: number, now: number): number {
  return addMonths(Math.floor(now / DAY), -months) * DAY;
}

/** May what is old of this contact be forgotten at all? Care that goes on and money set aside say no. */
export function mayForget(of: Remembered, { withNotes }: Rules): boolean {
  return !of.openCase && !of.reserved && (withNotes || !of.notes);
}

/**
 * Is the whole contact to be forgotten: neither side wrote, nor the operator did anything, for as
 * long as the rule says?
 */
export function isForgotten(of: Remembered, rules: Rules, now: number): boolean {
  if (rules.silentFor === null || of.quiet || of.marked || !mayForget(of, rules)) return false;
  const cutoff = monthsBefore(rules.silentFor, now);
  const last = Math.max(
    of.firstSeenAt,
    of.lastInboundAt ?? Number.NEGATIVE_INFINITY,
    of.lastOutboundAt ?? Number.NEGATIVE_INFINITY,
    of.lastActAt ?? Number.NEGATIVE_INFINITY,
  );
  return last < cutoff;
}
