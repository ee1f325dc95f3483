import type { Evidence, Level } from '../model/assessment';
import type { Override } from '../model/operator-mark';
import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';

/** How much a contact matters to the operator (S0.4.a): key, growing, at the edge. */
export type Tier = 'key' | 'growth' | 'edge';

/** Log-odds by which a tier is flagged earlier or later than the middle one. */
const TIER_SHIFT: Record<Tier, number> = { key: 0.4, growth: 0, edge: -0.4 };
/** Active days below which a rhythm can't be told. */
const ENOUGH_DAYS = 3;
/** Log-odds a score must fall below the threshold before the level goes back: no flicker. */
const HYSTERESIS = 0.35;
const THRESHOLD = { watch: -0.4, declining: 0.6 } as const;
/** Spreads beyond the own rhythm, and times the usual gap, at which a contact counts as silent. */
const SILENT_Z = 2;
const SILENT_TIMES = 3;

export interface LevelInput {
  readonly view: RhythmView;
  readonly risk: number;
  readonly evidence: readonly Evidence[];
  readonly previous: Level | null;
  readonly tier?: Tier;
  readonly sensitivity?: number;
  readonly override?: Override | null;
}

/** The level of a contact at the view's moment, given the level shown before. */
export function levelOf(input: LevelInput): Level {
  const { view, risk, evidence, previous } = input;
  if ((view.state[SLOT.blockedAt] as number) > 0) return 'lost';
  if ((view.state[SLOT.activeDays] as number) < ENOUGH_DAYS) return 'unknown';
  if (input.override && view.asOf < input.override.until) return 'fine';
  const behaviour = evidence.reduce(
    (sum, e) => (e.signal === 'silence' || e.signal === 'slowing' ? sum : sum + e.weight),
    0,
  );
  const shift = (input.tier ? TIER_SHIFT[input.tier] : 0) + (input.sensitivity ?? 0);
  const score = Math.log(risk / (1 - risk)) + behaviour + shift;
  const held = (level: Level) => (rank(previous) >= rank(level) ? HYSTERESIS : 0);
  if (
    view.z >= SILENT_Z &&
    view.silence >= SILENT_TIMES * view.usualGap &&
    score >= THRESHOLD.declining - held('silent')
  )
    return 'silent';
  if (score >= THRESHOLD.declining - held('declining')) return 'declining';
  return score >= THRESHOLD.watch - held('watch') ? 'watch' : 'fine';
}

const ORDER: readonly Level[] = ['unknown', 'fine', 'watch', 'declining', 'silent', 'lost'];

function rank(level: Level | null): number {
  return level === null ? -1 : ORDER.indexOf(level);
}
