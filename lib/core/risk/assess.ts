import type { QuietClock } from '../calendar/quiet-clock';
import type { Assessment, Level } from '../model/assessment';
import type { Override } from '../model/operator-mark';
import { SLOT } from '../rhythm/slots';
import type { RhythmState } from '../rhythm/state';
import { type RhythmView, viewState } from '../rhythm/view';
import { dueAfter } from './due';
import { findEvidence, IN_MODEL, plainFacts } from './evidence';
import { behaviourOf, levelOf, scoreOf, shiftOf, type Tier } from './level';
import { probabilityOf, riskOf } from './risk';

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
  /** Log-odds added to the score when levels are chosen; see `sensitivityFor`. 0 is the default. */
  readonly sensitivity?: number;
  /** The clock of holidays, pauses and blind time the state was built with. */
  readonly calendar?: QuietClock;
  /** "This is wrong", with its lifetime; null or absent when there is none. */
  readonly override?: Override | null;
}

/**
 * Judges one person in O(1), as of what was seen of them: blind time never raises a risk.
 * @returns level, calibrated risk, the evidence strongest first, and when the level next changes if
 *   nothing happens while the contact stays in sight
 */
export function assess(input: AssessInput): Assessment {
  const asOf = Math.max(
    Math.min(input.now, input.knownThrough),
    input.state[SLOT.lastAt] as number,
  );
  const judged = judge(input, asOf, input.previousLevel);
  const { level, view, evidence } = judged;
  const flagged = level !== 'fine' && level !== 'unknown';
  return {
    level,
    risk: (input.state[SLOT.blockedAt] as number) > 0 ? 1 : probabilityOf(judged.odds),
    confidence: confidenceOf(view),
    evidence: flagged ? (evidence.length > 0 ? evidence : [plainFacts(view)]) : [],
    asOf,
    dueAt: dueAfter(asOf, (at) => judge(input, at, level).level, input.override),
  };
}

function judge(input: AssessInput, at: number, previous: Level | null) {
  const seen = viewState(input.state, at, input.calendar);
  const risk = riskOf(seen);
  const view = { ...seen, excess: risk.excess };
  const evidence = findEvidence(view);
  const score =
    scoreOf(risk, behaviourOf(evidence, IN_MODEL)) + shiftOf(input.tier, input.sensitivity);
  const level = levelOf(view, score, previous);
  const held = input.override && at < input.override.until && level !== 'lost';
  return { view, odds: risk.odds, evidence, level: held ? ('fine' as const) : level };
}

function confidenceOf({ state, tenure }: RhythmView): Assessment['confidence'] {
  const days = state[SLOT.activeDays] as number;
  if (days >= 12 && tenure >= 60) return 'high';
  return days >= 6 && tenure >= 21 ? 'medium' : 'low';
}
