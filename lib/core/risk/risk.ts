import { SLOT } from '../rhythm/slots';
import type { RhythmView } from '../rhythm/view';

/** Probability of no inbound message within the next 30 days. */
export function riskOf({ state, z, usualGap }: RhythmView): number {
  const slowed = (state[SLOT.gapFast] as number) - (state[SLOT.gapSlow] as number);
  const odds = -2.2 + 1.1 * z + 0.4 * slowed + 0.5 * Math.log(usualGap / 7);
  return 1 / (1 + Math.exp(-odds));
}
