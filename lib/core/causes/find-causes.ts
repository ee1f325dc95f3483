import { CAUSES, type Cause, type CauseEvidence, type CauseHypothesis } from '../model/cause';
import type { CauseInput } from './cause-input';
import { viewOf } from './cause-view';
import { SIGN_REGISTRY } from './registry';
import type { Found } from './sign';

/** What the second and third sign of a cause add, of their own weight. */
const FURTHER = 0.5;
/** Less is not worth a line. */
const WORTH_SAYING = 0.5;
/**
 * A cause is proposed when it was told outright, or several things point to it (weight), and nothing
 * else speaks nearly as loud (share, lead).
 */
const LIKELY_WEIGHT = 1.5;
const LIKELY_SHARE = 0.45;
const LIKELY_LEAD = 1.25;

interface Weighed {
  readonly cause: Cause;
  readonly weight: number;
  readonly ours: boolean;
  readonly evidence: readonly CauseEvidence[];
}

/**
 * Why a contact may be leaving, most believed first; empty when nothing speaks. Only the first can
 * be `likely`. `other` is never guessed: only the operator or the contact can know it.
 * @returns shares sum to 1; never throws
 */
export function findCauses(input: CauseInput): CauseHypothesis[] {
  const view = viewOf(input);
  const found = SIGN_REGISTRY.flatMap(({ sign, cause, find }) => {
    const finding = find(view);
    return finding && finding.weight > 0 ? [{ sign, cause, ...finding }] : [];
  });
  const weighed = CAUSES.map((cause) =>
    weigh(
      cause,
      found.filter((one) => one.cause === cause),
    ),
  )
    .filter(({ weight }) => weight >= WORTH_SAYING)
    .sort((a, b) => b.weight - a.weight);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const second = weighed[1]?.weight ?? 0;
  return weighed.map(({ cause, weight, ours, evidence }) => ({
    cause,
    share: weight / total,
    likely:
      weight >= LIKELY_WEIGHT && weight / total >= LIKELY_SHARE && weight >= LIKELY_LEAD * second,
    ours,
    evidence,
  }));
}

function weigh(cause: Cause, found: readonly (Found & Pick<CauseEvidence, 'sign'>)[]): Weighed {
  const sorted = [...found].sort((a, b) => b.weight - a.weight);
  const [strongest, ...rest] = sorted;
  const weight =
    (strongest?.weight ?? 0) + FURTHER * rest.reduce((sum, one) => sum + one.weight, 0);
  return {
    cause,
    weight,
    ours: sorted.some((one) => one.ours),
    evidence: sorted.map(({ sign, params, times }) => ({ sign, params, times })),
  };
}
