import type { Flag } from '@/lib/messaging/schemas';

/** What is known of the flags of contacts that were shown. Asks only for those. */
export class FlagCache {
  private readonly flags = new Map<string, Flag | null>();
  private readonly asking = new Set<string>();
  private outdated = new Set<string>();

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
  async refresh(contacts: readonly string[]): Promise<void> {
    for (const id of contacts) this.asking.add(id);
    try {
      for (let i = 0; i < contacts.length; i += 300) {
        const part = contacts.slice(i, i + 300);
        const flags = new Map((await this.ask(part)).map((flag) => [flag.contact, flag]));
        for (const id of part) {
          this.flags.set(id, flags.get(id) ?? null);
          this.outdated.delete(id);
        }
      }
      this.onChange();
    } catch {
      // Badges keep their last truth; the next delivery asks again.
    } finally {
      for (const id of contacts) this.asking.delete(id);
    }
  }

  /** Any flag may have changed: each is asked for again when its contact is next in sight. */
  forget(): void {
    this.outdated = new Set(this.flags.keys());
  }
}
