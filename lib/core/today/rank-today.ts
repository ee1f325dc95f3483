import type { Wait } from '../waiting/wait-of';

/** Somebody who waits for us. */
export interface WaitingItem {
  readonly contact: string;
  readonly wait: Wait;
}

/** Somebody who goes cold. */
export interface ColdItem {
  readonly contact: string;
  /** Probability of silence, 0 to 1; see `Assessment.risk`. */
  readonly risk: number;
  /** See `worthOf`, and `chanceBack`. */
  readonly worth: number;
  readonly chance: number;
}

/** Something the calendar asks for, in the calendar's order. */
export interface TaskItem {
  readonly id: string;
}

export type TodayItem<W, C, T> =
  | { readonly kind: 'waiting'; readonly item: W }
  | { readonly kind: 'cold'; readonly item: C }
  | { readonly kind: 'task'; readonly item: T };

export interface Today<W, C, T> {
  readonly rows: readonly TodayItem<W, C, T>[];
  /** Contacts going cold that today has no room for. */
  readonly over: number;
}

/**
 * The day as one list: who waits, gravest first (R31); then who goes cold, by risk times worth times
 * the chance that they come back, cut to what the operator has room for; then what the calendar asks.
 * Who waits is not listed as going cold, too: an answer is the care. Equal contacts stand in the order
 * of their ids, so the list is the same whenever it is made.
 * @param room how many contacts going cold the day still has room for
 */
export function rankToday<W extends WaitingItem, C extends ColdItem, T extends TaskItem>({
  waiting,
  cold,
  tasks,
  room,
}: {
  readonly waiting: readonly W[];
  readonly cold: readonly C[];
  readonly tasks: readonly T[];
  readonly room: number;
}): Today<W, C, T> {
  const waits = new Set(waiting.map(({ contact }) => contact));
  const ranked = cold.filter(({ contact }) => !waits.has(contact)).sort(byGain);
  const shown = ranked.slice(0, Math.max(0, Math.floor(room)));
  return {
    rows: [
      ...[...waiting].sort(byGravity).map((item) => ({ kind: 'waiting', item }) as const),
      ...shown.map((item) => ({ kind: 'cold', item }) as const),
      ...tasks.map((item) => ({ kind: 'task', item }) as const),
    ],
    over: ranked.length - shown.length,
  };
}

/** What writing to a contact may save. */
export function gainOf({ risk, worth, chance }: Omit<ColdItem, 'contact'>): number {
  const gain = risk * worth * chance;
  return Number.isFinite(gain) ? gain : 0;
}

/** By what writing to them may save, most first. */
export function byGain(a: ColdItem, b: ColdItem): number {
  return gainOf(b) - gainOf(a) || byId(a.contact, b.contact);
}

/** Urgent words first, then whoever has waited longest in shift time, then by any clock. */
function byGravity(a: WaitingItem, b: WaitingItem): number {
  return (
    Number(b.wait.urgent) - Number(a.wait.urgent) ||
    b.wait.worked - a.wait.worked ||
    a.wait.since - b.wait.since ||
    byId(a.contact, b.contact)
  );
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
