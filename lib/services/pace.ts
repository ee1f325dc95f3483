import type { MessageName } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/server';
import { RateLimit } from './rate';

/** Batches of observations; a busy page sends one in two seconds. */
const BATCHES = [60, 4] as const;
/** All other messages; a page that changes all the time asks for flags five times a second. */
const MESSAGES = [200, 20] as const;
/** Contacts recorded: a list of six thousand at once, then as fast as nobody reads. */
const CONTACTS = [6000, 10] as const;

/** What a page's script may ask of the worker. Our own pages may ask for anything. */
export class Pace {
  readonly #batches = new RateLimit(...BATCHES);
  readonly #messages = new RateLimit(...MESSAGES);
  readonly #contacts = new RateLimit(...CONTACTS);

  /** @param now ms @returns may this message be handled now */
  admits(sender: Sender, name: MessageName, now: number): boolean {
    const tab = tabOf(sender);
    if (tab === null) return true;
    const limit = name === 'observe/batch' ? this.#batches : this.#messages;
    return limit.admit(tab, now);
  }

  /** @param now ms @returns may this many contacts be recorded now */
  admitsContacts(sender: Sender, count: number, now: number): boolean {
    const tab = tabOf(sender);
    return tab === null || this.#contacts.admit(tab, now, count);
  }
}

/** The tab of a page that is none of ours. */
function tabOf({ tab, url = '' }: Sender): number | null {
  return /^https?:/.test(url) ? (tab?.id ?? null) : null;
}
