import { MAX_CONTACTS } from '@/lib/messaging/limits';
import type { Flag } from '@/lib/messaging/schemas';
import { after } from './every';
import { Recent } from './recent';

/** Contacts remembered, and contacts asked for that wait for an answer. */
const MAX_KNOWN = 20_000;
const MAX_WAITING = 3000;
/** ms for which contacts that come into sight are gathered, to be asked for in one question. */
const GATHER = 50;

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
  /** Whoever is not known has no flag, as far as was told ahead. */
  private whole = false;
  private met = new Set<string>();

  constructor(
    private readonly ask: (contacts: string[]) => Promise<Flag[]>,
    private readonly onChange: () => void,
  ) {}

  /**
   * Takes what was told before anybody asked, so that badges are there with their rows.
   * @param whole those are all flags there are
   */
  learn(flags: readonly Flag[], whole: boolean): void {
    this.whole = whole;
    for (const flag of flags) this.set(flag.contact, flag);
    this.onChange();
  }

  /** These came into sight while the page moves on: asks soon for those of whom nothing is known. */
  meet(contacts: Iterable<string>): void {
    if (this.whole) return;
    const begin = this.met.size === 0;
    for (const id of contacts) if (!this.flags.has(id) && !this.asking.has(id)) this.met.add(id);
    if (!begin || this.met.size === 0) return;
    after(GATHER, () => {
      const { met } = this;
      this.met = new Set();
      this.want(met);
    });
  }

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
        let changed = false;
        for (const id of part) changed = this.set(id, flags.get(id) ?? null) || changed;
        if (changed) this.onChange();
      }
    } catch {
      // Badges keep their last truth; the next delivery asks again.
      this.waiting.clear();
    } finally {
      this.asking = new Set();
    }
  }

  /** @returns is it another flag than before */
  private set(contact: string, flag: Flag | null): boolean {
    const before = JSON.stringify(this.get(contact));
    this.flags.set(contact, flag);
    this.outdated.delete(contact);
    return before !== JSON.stringify(flag);
  }
}
