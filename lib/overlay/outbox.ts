import { MAX_CONTACTS, MAX_INTERACTIONS } from '@/lib/messaging/limits';
import type { ObservedContact } from '@/lib/messaging/schemas';

export interface Delivery {
  readonly contacts: ObservedContact[];
  readonly covered: { from: number; to: number } | null;
}

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
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly deliver: (delivery: Delivery) => Promise<void>,
    private readonly onDelivered: (contacts: readonly string[]) => void,
    private readonly onDropped: (contacts: readonly ObservedContact[]) => void,
  ) {}

  add(contacts: readonly ObservedContact[], covered: { from: number; to: number } | null): void {
    if (covered) {
      this.covered = {
        from: Math.min(covered.from, this.covered?.from ?? covered.from),
        to: covered.to,
      };
    }
    this.waiting.push(...contacts.flatMap(splitLong));
    if (this.waiting.length > MAX_WAITING) {
      this.onDropped(this.waiting.splice(0, this.waiting.length - MAX_WAITING));
    }
    if (this.failures === 0) void this.flush();
  }

  get size(): number {
    return this.waiting.length;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.sending = true;
  }

  async flush(): Promise<void> {
    if (this.sending || this.waiting.length === 0) return;
    this.sending = true;
    const contacts = takeBatch(this.waiting);
    const covered = this.covered;
    this.covered = null;
    try {
      await this.deliver({ contacts, covered });
      this.failures = 0;
      this.sending = false;
      this.onDelivered(contacts.map((c) => c.id));
      void this.flush();
    } catch {
      this.failures += 1;
      this.sending = false;
      this.waiting.unshift(...contacts);
      this.covered = covered;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.flush(), Math.min(30_000, 250 * 2 ** this.failures));
    }
  }
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
function takeBatch(waiting: ObservedContact[]): ObservedContact[] {
  let facts = 0;
  let n = 0;
  while (n < waiting.length && n < MAX_CONTACTS) {
    facts += waiting[n]?.interactions.length ?? 0;
    if (n > 0 && facts > 2 * MAX_INTERACTIONS) break;
    n += 1;
  }
  return waiting.splice(0, n);
}
