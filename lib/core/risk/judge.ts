import type { QuietClock } from '../calendar/quiet-clock';
import type { Evidence, Level } from '../model/assessment';
import type { Override } from '../model/operator-mark';
import type { RhythmState } from '../rhythm/state';
import { viewState } from '../rhythm/view';
import type { SignalView } from '../signals/signal';
import { findEvidence, IN_MODEL } from './evidence';
import { behaviourOf, levelOf, scoreOf } from './level';
import { type OwnLine, ownOdds } from './refit';
import { riskOf } from './risk';

/** What is known of a contact, whatever the moment. */
export interface JudgeInput {
  readonly state: RhythmState;
  /**
   * Log-odds added to the score when levels are chosen: of the contact's tier, since those who
   * matter more are flagged earlier, or of `sensitivityFor`. 0 is the default.
   */
  readonly sensitivity?: number;
  /** What `refit` learned from the operator's own history. It moves the risk, not the levels. */
  readonly ownLine?: OwnLine | null;
  /** The clock of holidays, pauses and blind time the state was built with. */
  readonly calendar?: QuietClock;
  /** "This is wrong", with its lifetime; null or absent when there is none. */
  readonly override?: Override | null;
}

export interface Judged {
  readonly view: SignalView;
  /** Log-odds of no inbound message within 30 days. */
  readonly odds: number;
  /** What levels are cut from, before the operator's choices. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly level: Level;
}

/**
 * Judges one person at one moment, in O(1).
 * @param at ms, not before the last fact
 * @param previous the level shown before, or null
 */
export function judge(input: JudgeInput, at: number, previous: Level | null): Judged {
  const seen = viewState(input.state, at, input.calendar);
  const risk = riskOf(seen);
  const view = { ...seen, excess: risk.excess };
  const evidence = findEvidence(view);
  const score = scoreOf(seen, risk, behaviourOf(evidence, IN_MODEL));
  const level = levelOf(view, score + (input.sensitivity ?? 0), previous);
  const held = input.override && at < input.override.until && level !== 'lost';
  return {
    view,
    odds: ownOdds(risk.odds, input.ownLine),
    score,
    evidence,
    level: held ? 'fine' : level,
  };
}
