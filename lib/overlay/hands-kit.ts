import { Acts } from './acts';
import type { Hands } from './hands';

/** All of the second script. */
export const HANDS: Hands = { Acts };
