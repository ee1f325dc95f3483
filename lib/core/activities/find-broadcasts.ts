import { operatorDay } from '../calendar/operator-day';
import type { Fingerprint } from '../model/fingerprint';

/** One text that went to many on one day. */
export interface Broadcast {
  /** `<day>:<print>` */
  readonly id: string;
  readonly print: string;
  /** ms; when the first one went out. */
  readonly at: number;
  /** One message per contact, the first of the day. */
  readonly sent: readonly Fingerprint[];
}

/** Contacts from which on one text is no longer personal. */
const MANY = 5;

/**
 * Finds texts of ours that read the same and went to many contacts on one day (S3.1.1, S4.2.a):
 * what an operator would call an activity, a benefit or a promotion.
 * @param prints in any order
 * @param dayOffset minutes east of UTC of the operator's day
 * @returns latest first
 */
export function findBroadcasts(prints: readonly Fingerprint[], dayOffset: number): Broadcast[] {
  const groups = new Map<string, Map<string, Fingerprint>>();
  for (const print of prints) {
    if (!print.print) continue;
    const id = `${operatorDay(print.at, dayOffset)}:${print.print}`;
    const group = groups.get(id) ?? new Map<string, Fingerprint>();
    groups.set(id, group);
    const first = group.get(print.contact);
    if (!first || print.at < first.at) group.set(print.contact, print);
  }
  return [...groups]
    .filter(([, group]) => group.size >= MANY)
    .map(([id, group]) => {
      const sent = [...group.values()].sort((a, b) => a.at - b.at);
      const [first] = sent as [Fingerprint, ...Fingerprint[]];
      return { id, print: first.print, at: first.at, sent };
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
