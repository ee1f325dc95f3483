import { printOf } from '@/lib/core/text/print';
import { ask, askTab } from '@/lib/messaging/client';
import type { InsertRequest, InsertResult } from '../care/care-actions';

/**
 * Puts words into the box of the page: an offer in them is reserved first and given back when they
 * did not get there. Nothing is sent: a person presses send, and only then the offer counts as spent.
 * @param tab where the conversation is open
 */
export async function insertWords(
  tab: number,
  contact: string,
  { text, intent, offer, wording, origin }: InsertRequest,
): Promise<InsertResult> {
  let entry: string | null = null;
  if (offer !== null) {
    const reserved = await ask('offer/reserve', { contact, offer });
    if (!reserved.ok) return { kind: 'refused', why: reserved.refusal };
    entry = reserved.entry;
  }
  const giveBack = async () => {
    if (entry !== null) await ask('offer/settle', { entry, state: 'void' });
  };
  try {
    const { inserted, reason } = await askTab(tab, 'compose/insert', { contact, text });
    if (!inserted) {
      await giveBack();
      return { kind: 'failed', why: reason ?? 'not-verified' };
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
