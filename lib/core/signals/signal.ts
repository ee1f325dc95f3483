import type { Evidence, SignalId } from '../model/assessment';
import type { RhythmView } from '../rhythm/view';

/** What a signal found, before its id and severity are put on it. */
export type Finding = Pick<Evidence, 'weight' | 'params' | 'times'>;

/** What a signal looks at: the contact's rhythm, and what the model makes of it. */
export interface SignalView extends RhythmView {
  /** Log-odds of silence above what the own long-run rhythm would give. */
  readonly excess: number;
}

/** One reason to worry about a contact, judged from the streaming state alone. */
export interface Signal {
  readonly id: SignalId;
  /** 1 early and mild (frequency), 2 strong (participation), 3 highest (relationship). */
  readonly severity: Evidence['severity'];
  /** The model has counted it already: its weight explains the risk and is not added to it. */
  readonly inModel?: true;
  /** null when there is nothing to say. Its weight is in log-odds, above 0. */
  find(view: SignalView): Finding | null;
}

/** Days from a stored moment to the view's; Infinity when it never was. */
export function daysSince(view: SignalView, at: number | undefined): number {
  return at ? Math.max(0, (view.asOf - at) / 86_400_000) : Number.POSITIVE_INFINITY;
}
