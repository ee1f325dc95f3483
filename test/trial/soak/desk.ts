import type { Page } from 'playwright-core';
import type { Interaction } from '@/lib/core/model/interaction';

/** One message as the server has it. */
export interface Truth {
  /** Id as it is recorded under. */
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly at: number;
}

/** A chat desk in a tab, its customers, and the operator at it. */
export interface SoakDesk {
  readonly name: string;
  /** Contact ids by the desk's own, and the names to print. */
  readonly people: ReadonlyMap<string, { readonly contact: string; readonly name: string }>;
  page(): Page;
  /** Reads again what the page shows, as a hand on the wheel makes it. */
  poke(): Promise<void>;
  customerWrites(id: string, text: string): Promise<void>;
  open(id: string): Promise<void>;
  answer(text: string): Promise<void>;
  /** Everything said since the start, by the desk's own ids. */
  truth(): Promise<Map<string, Truth[]>>;
  /** Which of these messages the page shows in the conversation that is open. */
  shows(id: string): Promise<Set<string>>;
  /** Hooks get other names, until the page is loaded anew. */
  breakHooks(): Promise<void>;
  reload(): Promise<void>;
  /** The tab is thrown away to save memory, and opened again when it is wanted. */
  discard(): Promise<void>;
  /** Opens it with nothing kept in the browser, so that all it shows comes from its server. */
  afresh(): Promise<void>;
  /** The server cannot be reached, or can be again. */
  cut(is: boolean): void;
}

/** Whom a rhythm belongs to: the longest pause before, and the one now, ms. */
export interface Pause {
  readonly longest: number;
  readonly now: number;
}

/** The pauses of a contact's own messages, less the time nobody saw. */
export function pauseOf(
  theirs: readonly Pick<Interaction, 'at'>[],
  now: number,
  blind: readonly (readonly [number, number])[],
): Pause {
  const times = theirs.map(({ at }) => at).sort((a, b) => a - b);
  const last = times.at(-1) ?? now;
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  const unseen = blind.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, now) - Math.max(from, last)),
    0,
  );
  return { longest: Math.max(0, ...gaps), now: now - last - unseen };
}
