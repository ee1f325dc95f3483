import { contentMessageId, nativeMessageId } from '../model/ids';
import { FEATURE, type Interaction, MINUTE, type Origin } from '../model/interaction';
import type { TextReader } from '../text/make-text-reader';

/** A message as any reader knows it, still with its text. */
export interface ReadMessage extends Pick<Interaction, 'at' | 'precision' | 'direction' | 'kind'> {
  readonly text: string;
  /** The chat program's own id of it, or null. */
  readonly pageId: string | null;
}

/** What a line of the page itself may tell: that we are refused, that members of a group came or went. */
const TOLD_BY_LINES = FEATURE.blockedNotice | FEATURE.joined | FEATURE.left;

/** How messages get their ids; a reader that sees the same ones again and again may remember them. */
export interface MessageIds {
  readonly native: typeof nativeMessageId;
  readonly content: typeof contentMessageId;
}

/**
 * The fact that a message is, without its text. A page and an export that hold the same message make
 * the same fact of it.
 * @param occurrences of equal messages, counted here; one map for one contact
 * @returns null for a line of the page itself that says nothing of the contact
 */
export function factOf(
  contact: string,
  { at, precision, direction, kind, text, pageId }: ReadMessage,
  occurrences: Map<string, number>,
  readText: TextReader,
  origin: Origin,
  ids: MessageIds = { native: nativeMessageId, content: contentMessageId },
): Interaction | null {
  const isLine = kind === 'system';
  const told = readText(text, direction === 'out', isLine);
  const features = isLine ? told & TOLD_BY_LINES : told;
  if (isLine && !features) return null;
  let id: string;
  if (pageId !== null) id = ids.native(contact, pageId);
  else {
    const fine = precision === 'exact' || precision === 'minute';
    const key = `${direction} ${Math.floor(at / MINUTE)} ${text}`;
    const occurrence = fine ? (occurrences.get(key) ?? 0) : 0;
    occurrences.set(key, occurrence + 1);
    id = ids.content(contact, direction, text, occurrence);
  }
  return {
    id,
    at,
    precision,
    direction,
    kind,
    features,
    length: Math.min(65535, text.length),
    origin,
    native: pageId !== null,
  };
}
