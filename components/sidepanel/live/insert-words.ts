import { printOf } from '@/lib/core/text/print';
import type { InsertFailure } from '@/lib/i18n/overlay';
import { ask, askTab } from '@/lib/messaging/client';
import type { InsertRequest, InsertResult } from '../care/care-actions';

/**
 * Puts words into the box of the page. Nothing is sent: a person presses send, and only then an offer
 * in them counts as spent.
 * @param tab where the conversation is open
 */
export function insertWords(
  tab: number,
  contact: string,
  request: InsertRequest,
): Promise<InsertResult> {
  return handOver(contact, request, async () => {
    const { text } = request;
    const { inserted, reason } = await askTab(tab, 'compose/insert', { contact, text });
    return inserted ? null : (reason ?? 'not-verified');
  });
}

/** Puts words that carry an offer into the clipboard: it is in the books as if they stood in the box. */
export function copyWords(contact: string, request: InsertRequest): Promise<InsertResult> {
  return handOver(contact, request, async () => {
    await navigator.clipboard.writeText(request.text);
    return null;
  });
}

/**
 * An offer in the words is reserved before they are handed over, and given back when they were not,
 * unless words handed over before hold the same one.
 * @param give hands them over; says why it could not
 */
async function handOver(
  contact: string,
  { text, intent, offer, wording, origin }: InsertRequest,
  give: () => Promise<InsertFailure | null>,
): Promise<InsertResult> {
  let entry: string | null = null;
  let held = false;
  if (offer !== null) {
    const reserved = await ask('offer/reserve', { contact, offer });
    if (!reserved.ok) return { kind: 'refused', why: reserved.refusal };
    ({ entry, held } = reserved);
  }
  const giveBack = async () => {
    if (entry !== null && !held) await ask('offer/settle', { entry, state: 'void' });
  };
  try {
    const why = await give();
    if (why !== null) {
      await giveBack();
      return { kind: 'failed', why };
    }
  } catch (error) {
    await giveBack();
    throw error;
  }
  const { length } = text;
  if (intent !== null) {
    const print = printOf(text);
    await ask('draft/inserted', { contact, intent, wording, origin, print, length, entry });
  }
  if (origin === 'phrase') await ask('phrase/used', { id: wording });
  return { kind: 'inserted' };
}
