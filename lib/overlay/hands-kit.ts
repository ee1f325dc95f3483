import { insertDraft } from '@/lib/sites/compose';
import { Banner } from './banner';
import { Card } from './card';
import { GuardStrip } from './guard-strip';
import type { Hands } from './hands';
import { pointAt } from './pointer-box';

/** All of the second script. */
export const HANDS: Hands = { Card, Banner, GuardStrip, insertDraft, pointAt };
