import type { CareCase } from '../model/care-case';
import type { Cause } from '../model/cause';
import { DAY } from '../model/interaction';
import type { NextStep } from '../model/next-step';
import { inForce } from '../model/operator-mark';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import { DEFAULT_STRATEGY, type Strategy, type TierRules } from '../strategy/strategy';
import { stillWaits } from '../waiting/still-waits';
import { isActive, type Standing, standingOf } from './case/standing';
import { isHeld } from './is-held';

/** What besides the summary decides the step. */
export interface Known {
  readonly care: CareCase | null;
  /** The likely cause is our own fault. */
  readonly ours: boolean;
  readonly tier: Tier;
  readonly rules: Pick<TierRules, 'patience' | 'tries'>;
  readonly strategy: Pick<Strategy, 'answerDays'>;
}

const NOTHING_KNOWN: Known = {
  care: null,
  ours: false,
  tier: 'growth',
  rules: DEFAULT_STRATEGY.tiers.growth,
  strategy: DEFAULT_STRATEGY,
};

/** Words of theirs this long after their first answer are about something new. */
const SAME_ANSWER = DAY;

/**
 * What to do about a contact now. Who waits for us comes before every other step; who asked for
 * peace has it; silence after our own tries asks for patience, not for another message. Amends
 * only follow an answer or a known cause (S4.W0, S4.W2.a).
 * @param now ms
 */
export function nextStep(summary: Summary, now: number, known: Known = NOTHING_KNOWN): NextStep {
  const { quiet } = summary;
  const { level } = summary.assessment;
  const { care, strategy, tier } = known;
  if (level === 'lost') return 'close';
  // Who asked for peace and writes all the same is answered, and asked nothing.
  if (stillWaits(summary, now)) return quiet ? 'reply' : stepOfReply(summary, known, now);
  if (quiet || care?.state === 'lost') return 'close';
  if (inForce(summary.override, now)) return 'keep';
  if (inForce(summary.snooze, now)) return 'wait';
  if (care && isHeld(care, summary, tier, strategy, now)) return 'held';
  const standing = care && standingOf(care.events);
  if (standing?.state === 'recovered') return 'watch';
  if (standing?.state === 'resting') return 'rest';
  // Who writes as ever again is not asked about what nobody took up in time.
  const late = standing && now - standing.since > strategy.answerDays * DAY;
  const step = standing && !(late && level === 'fine') ? stepOfCase(standing, now, known) : null;
  // What was owned up to and made good is not owned a second time.
  const ours = known.ours && !standing?.amended;
  return step ?? stepOfSilence(summary, now, { ...known, ours });
}

/**
 * Who answered our words is answered by the next step of their care; who writes anew, or of whom
 * nobody worries any more, by a reply.
 */
function stepOfReply({ waitingSince }: Summary, { care, ...known }: Known, now: number): NextStep {
  const standing = care && standingOf(care.events);
  if (!standing || standing.answeredAt === null || !isActive(standing.state)) return 'reply';
  if ((waitingSince ?? now) - standing.answeredAt > SAME_ANSWER) return 'reply';
  const step = stepOfCase(standing, now, { care, ...known });
  return step === 'find-cause' || step === 'amend' || step === 'apologise' ? step : 'reply';
}

/** What an answer or a known cause asks for; null when there is neither. */
function stepOfCase(standing: Standing, now: number, { rules }: Known): NextStep | null {
  const { state, cause, amended, answered, answeredAt, lastWordsAt } = standing;
  if (amended && now - (lastWordsAt ?? 0) < rules.patience * DAY) return 'wait';
  if (amended) return null;
  const patient = state !== 'sent' || now - (lastWordsAt ?? 0) >= rules.patience * DAY;
  if (cause) return patient ? stepOfCause(cause, answeredAt !== null) : 'wait';
  return answered && answeredAt !== null ? 'find-cause' : null;
}

/** Pressure is mended by a word and by peace, and who has no need any more is let go. */
function stepOfCause(cause: Cause, justAnswered: boolean): NextStep {
  if (cause === 'pressure') return justAnswered ? 'apologise' : 'rest';
  return cause === 'other' ? 'rest' : 'amend';
}

function stepOfSilence(summary: Summary, now: number, { rules, ours }: Known): NextStep {
  const { assessment, tries, lastTryAt } = summary;
  if (assessment.level === 'unknown') return 'observe';
  if (assessment.level === 'fine') return 'keep';
  if (assessment.evidence.some(({ signal }) => signal === 'flooding')) return 'wait';
  if (lastTryAt !== null && now - lastTryAt < rules.patience * DAY) return 'wait';
  if (tries >= rules.tries) return 'rest';
  return ours && tries === 0 ? 'apologise' : 'check-in';
}
