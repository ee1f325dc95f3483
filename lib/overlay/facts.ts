import { placeOf } from '@/lib/core/groups/talkers';
import { shortHash } from '@/lib/core/hash';
import { factOf } from '@/lib/core/history/fact-of';
import { type Interaction, PRECISION_WIDTH } from '@/lib/core/model/interaction';
import type { TextReader } from '@/lib/core/text/make-text-reader';
import { printOf } from '@/lib/core/text/print';
import type { ObservedFact } from '@/lib/messaging/schemas';
import type { MessageReading } from '@/lib/sites/reading';

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
    const fact = factOf(contact, { ...m, ...m.time }, occurrences, readText, 'thread');
    if (!fact) return [];
    if (m.sender) return [{ ...fact, by: placeOf(contact, m.sender) }];
    return [m.direction === 'out' ? { ...fact, print: printOf(m.text) } : fact];
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
