import type { QuietClock } from '../calendar/quiet-clock';
import type { Assessment, Evidence, Level } from '../model/assessment';
import type { Override } from '../model/operator-mark';
import { SLOT } from '../rhythm/slots';
import type { RhythmState } from '../rhythm/state';
import { type RhythmView, viewState } from '../rhythm/view';
import { SIGNAL_REGISTRY } from '../signals/registry';
import { dueAfter } from './due';
import { levelOf, type Tier } from './level';
import { riskOf } from './risk';

export interface AssessInput {
  readonly state: RhythmState;
  /** ms */
  readonly now: number;
  /** ms; all activity of this contact up to here was in sight. Later time is blind. */
  readonly knownThrough: number;
  /** The level shown so far, or null: badges change only when the risk moved clearly. */
  readonly previousLevel: Level | null;
  /** How much the contact matters; those who matter more are flagged earlier. */
  readonly tier?: Tier;
  /** Log-odds added to the risk when levels are chosen; see `sensitivityFor`. 0 is the default. */
  readonly sensitivity?: number;
  /** The clock of holidays, pauses and blind time the state was built with. */
  readonly calendar?: QuietClock;
  /** "This is wrong", with its lifetime; null or absent when there is none. */
  readonly override?: Override | null;
}

/**
 * Judges one contact in O(1), as of what was seen of it: blind time never raises a risk.
 * @returns level, calibrated risk, the evidence strongest first, and when the level next changes if
 *   nothing happens while the contact stays in sight
 */
export function assess(input: AssessInput): Assessment {
  const asOf = Math.max(
    Math.min(input.now, input.knownThrough),
    input.state[SLOT.lastAt] as number,
  );
  const judged = judge(input, asOf, input.previousLevel);
  const flagged = judged.level !== 'fine' && judged.level !== 'unknown';
  return {
    level: judged.level,
    risk: judged.risk,
    confidence: confidenceOf(judged.view),
    evidence: flagged ? judged.evidence : [],
    asOf,
    dueAt: dueAfter(asOf, (at) => judge(input, at, judged.level).level, input.override),
  };
}

function judge(input: AssessInput, at: number, previous: Level | null) {
  const view = viewState(input.state, at, input.calendar);
  const evidence = findEvidence(view);
  const risk = riskOf(view);
  const level = levelOf({ ...input, view, risk, evidence, previous });
  return { view, risk, evidence, level };
}

function findEvidence(view: RhythmView): Evidence[] {
  const found: Evidence[] = [];
  for (const signal of SIGNAL_REGISTRY) {
    const finding = signal.find(view);
    if (finding) found.push({ signal: signal.id, severity: signal.severity, ...finding });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function confidenceOf({ state, tenure }: RhythmView): Assessment['confidence'] {
  const days = state[SLOT.activeDays] as number;
  if (days >= 12 && tenure >= 60) return 'high';
  return days >= 6 && tenure >= 21 ? 'medium' : 'low';
}
