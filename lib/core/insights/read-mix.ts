import type { OurMix } from './our-mix';

/** Messages below which a share is chance. */
const ENOUGH = 20;

/**
 * What is worth saying about a mix: more than half of it pushes sales (S0.3.b), or nothing useful was
 * sent (S0.5.a). Null where neither is so.
 */
export function readMix({ total, promotions, values }: OurMix): 'promotions' | 'no-content' | null {
  if (total < ENOUGH) return null;
  if (promotions * 2 > total) return 'promotions';
  return values.content === 0 ? 'no-content' : null;
}
