import { HOUR, type Interaction, PRECISION_WIDTH } from '../../model/interaction';
import { printDistance } from '../../text/print';
import type { Insertion } from './standing';

/** Words put in the box count as sent when they show in the thread within this time. */
export const SENT_WITHIN = 24 * HOUR;
/** Clocks of page and browser may differ, and the page may show minutes only. */
const EARLY = 2 * 60_000;
/** Bits in which fingerprints of one text with small changes differ at most. */
const NEAR = 18;

/** One of our messages as seen in the thread. `print` is missing where the page gave no text. */
export type SeenFact = Interaction & { readonly print?: string | undefined };

/**
 * Is this message of ours the words that were put in the box? `near` as inserted, `changed` of the
 * same size and so most likely what the operator made of them, null something else.
 */
export function matchInsertion(
  insertion: Insertion | null,
  fact: SeenFact,
): 'near' | 'changed' | null {
  if (!insertion) return null;
  const latest = fact.at + PRECISION_WIDTH[fact.precision];
  if (latest < insertion.at - EARLY || fact.at > insertion.at + SENT_WITHIN) return null;
  const print = fact.print ?? '';
  if (print && insertion.print) {
    if (printDistance(print, insertion.print) <= NEAR) return 'near';
  } else if (fact.length === insertion.length) return 'near';
  const share = fact.length / Math.max(1, insertion.length);
  return share >= 0.5 && share <= 2 ? 'changed' : null;
}
