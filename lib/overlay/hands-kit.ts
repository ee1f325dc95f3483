import { Acts } from './acts';
import { LabelledFields } from './fields-gate';
import type { Hands } from './hands';

/** All of the second script. */
export const HANDS: Hands = { Acts, LabelledFields };
