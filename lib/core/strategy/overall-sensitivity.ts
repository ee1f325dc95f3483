import { TIERS, type Tier } from '../model/tier';
import { DEFAULT_STRATEGY, type Strategy } from './strategy';

/** Ends and step of the one slider for all tiers, log-odds away from the delivered strategy. */
export const OVERALL = { min: -1.5, max: 1.5, step: 0.25 } as const;
/** What a tier's sensitivity may be, see `strategySchema`. */
const LIMIT = 3;

/** Every place of the slider, from the fewest flags to the most. */
export const OVERALL_POSITIONS: readonly number[] = Array.from(
  { length: Math.round((OVERALL.max - OVERALL.min) / OVERALL.step) + 1 },
  (_, i) => OVERALL.min + i * OVERALL.step,
);

type Tiers = Pick<Strategy, 'tiers'>;

/** How much sooner than delivered all tiers together are flagged; the mean where they differ. */
export function overallSensitivity({ tiers }: Tiers): number {
  const moved = TIERS.map(
    (tier) => tiers[tier].sensitivity - DEFAULT_STRATEGY.tiers[tier].sensitivity,
  );
  return moved.reduce((sum, each) => sum + each, 0) / TIERS.length;
}

/** The nearest place of the slider. */
export function nearestPosition(overall: number): number {
  return OVERALL_POSITIONS.reduce((best, each) =>
    Math.abs(each - overall) < Math.abs(best - overall) ? each : best,
  );
}

/** A tier's sensitivity when the slider stands at `position`: what sets the tiers apart is kept. */
export function tierSensitivityAt(strategy: Tiers, tier: Tier, position: number): number {
  const moved = strategy.tiers[tier].sensitivity + position - overallSensitivity(strategy);
  // Two decimals: sums of binary fractions leave dust in a file people read.
  return Math.round(Math.min(LIMIT, Math.max(-LIMIT, moved)) * 100) / 100;
}

/** The strategy with the slider at `position`. */
export function withOverallSensitivity(strategy: Strategy, position: number): Strategy {
  const at = (tier: Tier) => ({
    ...strategy.tiers[tier],
    sensitivity: tierSensitivityAt(strategy, tier, position),
  });
  return { ...strategy, tiers: { loyal: at('loyal'), growth: at('growth'), edge: at('edge') } };
}
