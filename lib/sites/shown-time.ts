import type { DateOrder } from '@/lib/core/time/shown-time';
import type { ReadTime } from './reading';

/** What turning shown times into instants needs. */
export interface ReadContext {
  /** ms since 1970 UTC. */
  readonly now: number;
  /** IANA name of the operator's time zone. */
  readonly timeZone: string;
}

export const UNKNOWN_TIME: ReadTime = { at: 0, precision: 'unknown' };

/** Reads one shown time that stands alone, as in a list row. */
export function parseShown(text: string, _context: ReadContext): ReadTime {
  const at = Date.parse(text);
  return Number.isFinite(at) ? { at, precision: 'exact' } : UNKNOWN_TIME;
}

/** One line of a thread in the order of time: a bubble or a day separator, with what it shows. */
export interface ShownStep {
  readonly kind: 'message' | 'separator';
  readonly text: string | null;
}

/** Reads the times of a thread from top to bottom, carrying days forward. One per message. */
export function carryShown(
  steps: readonly ShownStep[],
  context: ReadContext,
  _order?: DateOrder,
): ReadTime[] {
  return steps
    .filter((step) => step.kind === 'message')
    .map((step) => (step.text === null ? UNKNOWN_TIME : parseShown(step.text, context)));
}
