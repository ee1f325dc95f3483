import type { Evidence, Level } from '../model/assessment';
import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';
import type { Risk } from './risk';

/** Active days below which a rhythm can't be told. */
const ENOUGH_DAYS = 3;
/** Score a level is kept for below its threshold: no flicker. */
const HYSTERESIS = 0.35;
export const THRESHOLD = { watch: 1.9, declining: 2.6 } as const;
/** Share of the plain risk in the score; the rest is change against the own rhythm. */
const PLAIN = 0.45;
/** Log-odds per own spread by which recent gaps outgrew the long-run ones. */
const TREND = 1.9;
/** The rhythm of a very active contact weighs no more than this against behaviour. */
const FLOOR = -1;
/** Spreads beyond the own rhythm, and times the usual gap, at which a contact counts as silent. */
const SILENT_Z = 1.7;
const SILENT_TIMES = 3;

/**
 * What levels are cut from, in log-odds: how far the contact left their own rhythm, how likely they
 * stay away, and what their behaviour adds.
 * @param behaviour sum of the weights of signals the model does not know
 */
export function scoreOf({ state }: RhythmView, risk: Risk, behaviour: number): number {
  const spread = Math.sqrt(0.8 * (state[SLOT.gapVar] as number) + 0.15);
  const trend = ((state[SLOT.gapFast] as number) - (state[SLOT.gapSlow] as number)) / spread;
  return Math.max(FLOOR, risk.excess + PLAIN * risk.odds + TREND * trend) + behaviour;
}

/** The level at the view's moment, given the level shown before. */
export function levelOf(view: RhythmView, score: number, previous: Level | null): Level {
  const { state } = view;
  if ((state[SLOT.blockedAt] as number) > 0) return 'lost';
  if ((state[SLOT.activeDays] as number) < ENOUGH_DAYS) return 'unknown';
  const held = (level: Level) => (rank(previous) >= rank(level) ? HYSTERESIS : 0);
  const far = view.z >= SILENT_Z && view.silence >= SILENT_TIMES * view.usualGap;
  if (far && score >= THRESHOLD.declining - held('silent')) return 'silent';
  if (score >= THRESHOLD.declining - held('declining')) return 'declining';
  return score >= THRESHOLD.watch - held('watch') ? 'watch' : 'fine';
}

const ORDER: readonly Level[] = ['unknown', 'fine', 'watch', 'declining', 'silent', 'lost'];

function rank(level: Level | null): number {
  return level === null ? -1 : ORDER.indexOf(level);
}

/** Behaviour the model does not know, in log-odds. */
export function behaviourOf(evidence: readonly Evidence[], inModel: ReadonlySet<string>): number {
  return evidence.reduce((sum, e) => (inModel.has(e.signal) ? sum : sum + e.weight), 0);
}
