import { insertDraft } from '@/lib/sites/compose';
import { Banner } from './banner';
import { Card } from './card';
import type { Hands } from './hands';
import { pointAt } from './pointer-box';

/** All of the second script. */
export const HANDS: Hands = { Card, Banner, insertDraft, pointAt };
