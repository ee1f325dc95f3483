import { shortHash } from '../hash';
import type { Direction } from './interaction';

/**
 * The id of a contact: 128 bit, 32 hex characters, the same for every observer of the same chat.
 * Hashed, because the page's own identity is often a phone number.
 * @param site id of the site definition
 * @param scope the account or host the identity is unique in (a self-hosted desk: its origin)
 * @param identity the page's stable id, or name and avatar when that is all there is
 */
export function contactId(site: string, scope: string, identity: string): string {
  return shortHash(['contact', site, scope, identity], 16);
}

/**
 * The id of a message the page itself names: 64 bit, 16 hex characters.
 * @param contact id of the contact
 * @param pageId the page's own message id
 */
export function nativeMessageId(contact: string, pageId: string): string {
  return shortHash(['native', contact, pageId], 8);
}

/**
 * The id of a message the page does not name: 64 bit, 16 hex characters. It holds no time, because
 * two sights of one message may show its time differently; `isSame` compares times.
 * @param occurrence 0 for the first of equal messages within one minute, then 1, 2 …; always 0 for
 * times coarser than a minute, so that a coarse and a fine sight of one message agree. Equal texts
 * may then be counted once too few, never twice.
 */
export function contentMessageId(
  contact: string,
  direction: Direction,
  text: string,
  occurrence: number,
): string {
  return shortHash(['content', contact, direction, text, String(occurrence)], 8);
}
