import { placeOf } from '@/lib/core/groups/talkers';
import { shortHash } from '@/lib/core/hash';
import { factOf, type MessageIds } from '@/lib/core/history/fact-of';
import { contentMessageId, nativeMessageId } from '@/lib/core/model/ids';
import { type Interaction, PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { TextReader } from '@/lib/core/text/make-text-reader';
import { printOf } from '@/lib/core/text/print';
import type { ObservedFact } from '@/lib/messaging/schemas';
import type { MessageReading } from '@/lib/sites/reading';
import { Recent } from './recent';

/**
 * From when on every message that may be the contact's is among the facts: one left out for want of
 * a time or a side would otherwise pass for silence.
 * @returns ms, or null when even the newest was left out
 */
export function wholeSince(messages: readonly MessageReading[]): number | null {
  const gap = messages.findLastIndex(
    (m) => m.kind !== 'system' && m.direction !== 'out' && (isUnplaced(m) || isOfNobody(m)),
  );
  const first = messages.slice(gap + 1).find((m) => !isUnplaced(m));
  return first?.time.at ?? null;
}

function isUnplaced({ time }: MessageReading): boolean {
  return time.precision === 'unknown';
}

function isOfNobody({ direction, pageId, kind }: MessageReading): boolean {
  return direction === 'unknown' && pageId === null && kind !== 'system';
}

interface Told {
  readonly by: TextReader;
  readonly text: string;
  readonly ours: boolean;
  readonly features: number;
  readonly print: string;
}

/*
 * A thread is read again and again while it hardly changes. What the text of an element tells, and
 * the ids of messages, are its costliest parts by far, so they are remembered for as long as the page
 * shows the element, or a few hundred others.
 */
const told = new WeakMap<HTMLElement, Told>();
const known = new Recent<string, string>(600);
const IDS: MessageIds = { native: remember(nativeMessageId), content: remember(contentMessageId) };

function remember<P extends readonly unknown[]>(make: (...parts: P) => string) {
  return (...parts: P): string => {
    const key = parts.join('\u0000');
    const id = known.get(key) ?? make(...parts);
    known.set(key, id);
    return id;
  };
}

function tell({ element, text, direction }: MessageReading, readText: TextReader): Told {
  const ours = direction === 'out';
  const before = told.get(element);
  if (before?.text === text && before.ours === ours && before.by === readText) return before;
  const features = readText(text, ours);
  const fresh = { by: readText, text, ours, features, print: ours ? printOf(text) : '' };
  told.set(element, fresh);
  return fresh;
}

/**
 * The messages of a thread as facts: no text, only what it says about itself, and of our own a
 * fingerprint to know them again by. Left out are messages without a place in time, and those of
 * unknown side that the page does not name.
 */
export function toInteractions(
  contact: string,
  messages: readonly MessageReading[],
  readText: TextReader,
): ObservedFact[] {
  const occurrences = new Map<string, number>();
  return messages.flatMap((m): ObservedFact[] => {
    if (isUnplaced(m) || isOfNobody(m)) return [];
    const { features, print } = tell(m, readText);
    const fact = factOf(contact, { ...m, ...m.time }, occurrences, () => features, 'thread', IDS);
    if (!fact) return [];
    if (m.sender) return [{ ...fact, by: placeOf(contact, m.sender) }];
    return [m.direction === 'out' ? { ...fact, print } : fact];
  });
}

/** Activity as a list row shows it. */
export function sighting(
  contact: string,
  time: { at: number; precision: Interaction['precision'] },
  direction: Interaction['direction'],
): Interaction {
  return {
    id: shortHash(['sighting', contact], 8),
    at: time.at,
    precision: time.precision,
    direction,
    kind: 'sighting',
    features: 0,
    length: 0,
    origin: 'list',
    native: false,
  };
}

/** Equal for two sights of one fact that add nothing to each other. */
export function keyOf(
  contact: string,
  { id, at, precision, direction, native }: Interaction,
): string {
  const place = native ? '' : Math.floor(at / PRECISION_WIDTH[precision]);
  return `${contact} ${id} ${place} ${precision} ${direction}`;
}
