import { MAX_CONTACTS } from '@/lib/messaging/limits';
import type { Flag } from '@/lib/messaging/schemas';
import { Recent } from './recent';

/** Contacts remembered, and contacts asked for that wait for an answer. */
const MAX_KNOWN = 20_000;
const MAX_WAITING = 3000;

/**
 * What is known of the flags of contacts that were shown. Asks only for those, one question at a
 * time: however fast a page changes, the background is asked no faster than it answers.
 */
export class FlagCache {
  private readonly flags = new Recent<string, Flag | null>(MAX_KNOWN);
  private readonly waiting = new Set<string>();
  private asking: ReadonlySet<string> = new Set();
  private outdated = new Set<string>();
  private round: Promise<void> | null = null;

  constructor(
    private readonly ask: (contacts: string[]) => Promise<Flag[]>,
    private readonly onChange: () => void,
  ) {}

  /** The flag of a contact, null when it has none or it is not known yet. */
  get(contact: string): Flag | null {
    return this.flags.get(contact) ?? null;
  }

  /** Asks for contacts never asked for, and for those whose flag may have changed. */
  want(contacts: Iterable<string>): void {
    const missing = [...contacts].filter(
      (id) => (!this.flags.has(id) || this.outdated.has(id)) && !this.asking.has(id),
    );
    if (missing.length > 0) void this.refresh(missing);
  }

  /** Asks again. A failure leaves what is known as it is. */
  refresh(contacts: readonly string[]): Promise<void> {
    for (const id of contacts) {
      this.waiting.add(id);
      // Whoever came first is out of sight by now, and asked for again when in sight.
      const [first] = this.waiting;
      if (this.waiting.size > MAX_WAITING && first) this.waiting.delete(first);
    }
    this.round ??= this.askAll().finally(() => {
      this.round = null;
    });
    return this.round;
  }

  /** Any flag may have changed: each is asked for again when its contact is next in sight. */
  forget(): void {
    this.outdated = new Set(this.flags.keys());
  }

  private async askAll(): Promise<void> {
    try {
      while (this.waiting.size > 0) {
        const part = [...this.waiting].slice(0, MAX_CONTACTS);
        for (const id of part) this.waiting.delete(id);
        this.asking = new Set(part);
        const flags = new Map((await this.ask(part)).map((flag) => [flag.contact, flag]));
        for (const id of part) {
          this.flags.set(id, flags.get(id) ?? null);
          this.outdated.delete(id);
        }
        this.onChange();
      }
    } catch {
      // Badges keep their last truth; the next delivery asks again.
      this.waiting.clear();
    } finally {
      this.asking = new Set();
    }
  }
}
