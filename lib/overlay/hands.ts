import { ask } from '@/lib/messaging/page-client';
import type { Acts } from './acts';
import type { LabelledFields } from './fields-gate';

/** What is only needed once the operator acts: a second, later script, so that pages stay light. */
export interface Hands {
  readonly Acts: typeof Acts;
  /** Few sites show fields, so they are no part of the first script either. */
  readonly LabelledFields: typeof LabelledFields;
}

/** Where the second script leaves them: the global of our own world, which no page sees. */
const PLACE = globalThis as { rewarmHands?: Hands };

/** Called by the second script. */
export function offerHands(hands: Hands): void {
  PLACE.rewarmHands = hands;
}

/** Has them put into the page on first use. @throws Error when that was not possible */
export async function fetchHands(): Promise<Hands> {
  if (!PLACE.rewarmHands) await ask('overlay/hands', null);
  if (!PLACE.rewarmHands) throw new Error('the second script did not arrive');
  return PLACE.rewarmHands;
}
