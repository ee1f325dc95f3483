import type { Assessment, Level } from '../model/assessment';
import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';
import { dueAfter } from './due';
import { plainFacts } from './evidence';
import { type JudgeInput, judge } from './judge';
import { probabilityOf } from './risk';

export interface AssessInput extends JudgeInput {
  /** ms */
  readonly now: number;
  /** ms; all activity of this contact up to here was in sight. Later time is blind. */
  readonly knownThrough: number;
  /** The level shown so far, or null: badges change only when the risk moved clearly. */
  readonly previousLevel: Level | null;
  /** ms within which the next change is looked for; 400 days, some 200 judgements, by default. */
  readonly lookAhead?: number;
}

/** As of when, at which level, how likely gone: an assessment without what explains it. */
export type Glance = Pick<Assessment, 'asOf' | 'level' | 'risk'>;

/** `assess` in one judgement, for pictures that need many. */
export function glance(input: AssessInput): Glance {
  const { asOf, judged, risk } = judgeAsOf(input);
  return { asOf, level: judged.level, risk };
}

function judgeAsOf(input: AssessInput) {
  const asOf = Math.max(
    Math.min(input.now, input.knownThrough),
    input.state[SLOT.lastAt] as number,
  );
  const judged = judge(input, asOf, input.previousLevel);
  const risk = (input.state[SLOT.blockedAt] as number) > 0 ? 1 : probabilityOf(judged.odds);
  return { asOf, judged, risk };
}

/**
 * Judges one person in O(1), as of what was seen of them: blind time never raises a risk.
 * @returns level, calibrated risk, the evidence strongest first, and when the level next changes if
 *   nothing happens while the contact stays in sight
 */
export function assess(input: AssessInput): Assessment {
  const { asOf, judged, risk } = judgeAsOf(input);
  const { level, view, evidence } = judged;
  const flagged = level !== 'fine' && level !== 'unknown';
  return {
    level,
    risk,
    confidence: confidenceOf(view),
    evidence: flagged ? (evidence.length > 0 ? evidence : [plainFacts(view)]) : [],
    asOf,
    dueAt: dueAfter(asOf, (at) => judge(input, at, level).level, input.override, input.lookAhead),
  };
}

function confidenceOf({ state, tenure }: RhythmView): Assessment['confidence'] {
  const days = state[SLOT.activeDays] as number;
  if (days >= 12 && tenure >= 60) return 'high';
  return days >= 6 && tenure >= 21 ? 'medium' : 'low';
}
