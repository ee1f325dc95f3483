import { MAX_CONTACTS, MAX_INTERACTIONS } from '@/lib/messaging/limits';
import type { ObservedContact } from '@/lib/messaging/schemas';

export interface Delivery {
  readonly contacts: ObservedContact[];
  readonly covered: { from: number; to: number } | null;
}

/** ms after which a new word in a conversation has sending tried again, however often it failed. */
const SOON = 2000;
/** Batches waiting at most; more is dropped and read from the page again. */
const MAX_WAITING = 3000;

/**
 * Keeps observations until the background says they are written. Delivering twice is harmless, so
 * every failure is answered by sending again, more slowly.
 */
export class Outbox {
  private waiting: ObservedContact[] = [];
  private covered: { from: number; to: number } | null = null;
  private sending = false;
  private stopped = false;
  /** Contacts sent at once. */
  private most = MAX_CONTACTS;
  private failures = 0;
  /** ms */
  private retryAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deliver: (delivery: Delivery) => Promise<void>,
    private readonly onDelivered: (contacts: readonly string[]) => void,
    private readonly onDropped: (contacts: readonly ObservedContact[]) => void,
  ) {}

  add(contacts: readonly ObservedContact[], covered: { from: number; to: number } | null): void {
    this.covered = join(this.covered, covered);
    const parts = contacts.flatMap(splitLong);
    // What was said goes first: a page that floods its list must not hold it up.
    this.waiting.unshift(...parts.filter(isTalk));
    this.waiting.push(...parts.filter((part) => !isTalk(part)));
    if (this.waiting.length > MAX_WAITING) this.onDropped(this.waiting.splice(MAX_WAITING));
    // A page may have cleared the timer: it clears those of every script in it.
    if (this.failures === 0 || Date.now() > this.retryAt) void this.flush();
    else if (parts.some(isTalk) && !this.sending) this.retryIn(SOON);
  }

  get size(): number {
    return this.waiting.length;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.stopped = true;
  }

  /** How many at the front are of conversations. */
  private talks(): number {
    const rest = this.waiting.findIndex((part) => !isTalk(part));
    return rest < 0 ? this.waiting.length : rest;
  }

  async flush(): Promise<void> {
    if (this.stopped || this.sending || this.waiting.length === 0) return;
    this.sending = true;
    // After a failure alone: what refuses a crowd may take the few.
    const alone = this.failures > 0 && this.talks() > 0;
    const most = alone ? Math.min(this.most, this.talks()) : this.most;
    const contacts = takeBatch(this.waiting, most);
    const covered = this.covered;
    this.covered = null;
    try {
      await this.deliver({ contacts, covered });
      this.failures = 0;
      this.most = Math.min(MAX_CONTACTS, this.most * 2);
      this.sending = false;
      this.onDelivered(contacts.map((c) => c.id));
      void this.flush();
    } catch {
      this.failures += 1;
      this.sending = false;
      if (this.stopped) return;
      // What can never be written must not hold up the rest: it ends up alone, and waits behind.
      if (contacts.length > 1) this.waiting.splice(this.talks(), 0, ...contacts);
      else this.waiting.push(...contacts);
      this.most = Math.max(1, Math.floor(contacts.length / 2));
      this.covered = join(covered, this.covered);
      this.retryAt = Number.POSITIVE_INFINITY;
      this.retryIn(Math.min(30_000, 250 * 2 ** this.failures));
    }
  }

  /** Tries again after `ms`, or when that was to be sooner. */
  private retryIn(ms: number): void {
    const at = Date.now() + ms;
    if (at >= this.retryAt) return;
    this.retryAt = at;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }
}

/** One stretch, or only the later one where the page could not be read in between. */
function join(a: Delivery['covered'], b: Delivery['covered']): Delivery['covered'] {
  if (!a || !b) return a ?? b;
  return b.from <= a.to ? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : b;
}

function isTalk({ interactions }: ObservedContact): boolean {
  return interactions.some(({ origin }) => origin === 'thread');
}

function splitLong(contact: ObservedContact): ObservedContact[] {
  const { interactions } = contact;
  if (interactions.length <= MAX_INTERACTIONS) return [contact];
  const parts: ObservedContact[] = [];
  for (let i = 0; i < interactions.length; i += MAX_INTERACTIONS) {
    parts.push({ ...contact, interactions: interactions.slice(i, i + MAX_INTERACTIONS) });
  }
  return parts;
}

/** Takes from the front what fits in one message. */
function takeBatch(waiting: ObservedContact[], most: number): ObservedContact[] {
  let facts = 0;
  let n = 0;
  while (n < waiting.length && n < most) {
    facts += waiting[n]?.interactions.length ?? 0;
    if (n > 0 && facts > 2 * MAX_INTERACTIONS) break;
    n += 1;
  }
  return waiting.splice(0, n);
}
