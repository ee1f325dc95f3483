import type { RhythmView } from '../rhythm/view';
import { HORIZONS } from './horizons';
import { oddsOf, probabilityOf } from './risk';

/**
 * Probability of no inbound message within a number of days. The curves are those of 30 days; the
 * features that look ahead take the horizon, and a line per horizon, between which is interpolated,
 * brings the odds back to calibrated ones.
 * @param days horizon; outside 7 to 90 the nearest line is used
 */
export function riskWithin(view: RhythmView, days: number): number {
  const odds = oddsOf(view, days);
  let i = 0;
  while (i + 2 < HORIZONS.length && days > (HORIZONS[i + 1]?.days ?? 0)) i++;
  const from = HORIZONS[i];
  const to = HORIZONS[i + 1];
  if (!from || !to) return probabilityOf(odds);
  const between = Math.log(days / from.days) / Math.log(to.days / from.days);
  const share = Math.min(1, Math.max(0, between));
  const at = (a: number, b: number) => a * (1 - share) + b * share;
  return probabilityOf(at(from.shift, to.shift) + at(from.scale, to.scale) * odds);
}
