import type { DraftIntent, DraftRequest, Slot } from './draft';
import { slotWords } from './slots';

/** What a message of an intent can't do without. */
const NEEDED: Readonly<Partial<Record<DraftIntent, readonly Slot[]>>> = {
  'off-hours': ['backAt'],
  festival: ['occasion'],
  anniversary: ['occasion'],
  warranty: ['occasion'],
  'child-stage': ['occasion'],
  'coupon-expiry': ['benefit', 'occasion'],
  'next-reward': ['gap', 'gain'],
};

/**
 * The facts to ask for before anything can be written: what the intent can't do without and the
 * request does not hold in a usable form. Empty: `writeDrafts` has something to say.
 */
export function neededSlots(request: DraftRequest): Slot[] {
  const known = slotWords(request);
  return (NEEDED[request.intent] ?? []).filter((slot) => known[slot] === undefined);
}
