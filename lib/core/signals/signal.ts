import type { Evidence, SignalId } from '../model/assessment';
import type { RhythmView } from '../rhythm/view';

/** What a signal found, before its id and severity are put on it. */
export type Finding = Pick<Evidence, 'weight' | 'params' | 'times'>;

/** One reason to worry about a contact, judged from the streaming state alone. */
export interface Signal {
  readonly id: SignalId;
  /** 1 early and mild (frequency), 2 strong (participation), 3 highest (relationship). */
  readonly severity: Evidence['severity'];
  /** null when there is nothing to say. Its weight is in log-odds, above 0. */
  find(view: RhythmView): Finding | null;
}
