import type { SiteDefinition } from '@/lib/sites/definition';
import { readFields } from '@/lib/sites/read-fields';
import type { FieldsReading } from '@/lib/sites/reading';

/** How long a customer page must show the same, ms: addresses change before what the page shows. */
export const SETTLE = 2000;

/**
 * Lets labelled values through once the page has settled. A page that goes from one customer to the
 * next may show the values of the one under the address of the other: what was just read of somebody
 * else is never taken for this one.
 */
export class FieldsGate {
  private shown = '';
  private since = 0;
  private last = { who: '', told: '' };

  /** @param now ms */
  admit({ identity, name, fields }: FieldsReading, now: number): boolean {
    const told = JSON.stringify(fields);
    const shown = `${identity.value}\n${name}\n${told}`;
    if (shown !== this.shown) {
      this.shown = shown;
      this.since = now;
    }
    if (Math.abs(now - this.since) < SETTLE) return false;
    if (this.last.who !== identity.value && this.last.told === told) return false;
    this.last = { who: identity.value, told };
    return true;
  }
}

/** What a customer page says of its customer under labels, once it has settled. */
export class LabelledFields {
  private readonly gate = new FieldsGate();

  constructor(
    private readonly site: SiteDefinition,
    private readonly document: Document,
  ) {}

  /** Does the page tell anything under labels we know? */
  isThere(): boolean {
    return readFields(this.site, this.document) !== null;
  }

  /**
   * @param now ms
   * @param again called with the time, ms, after which to look again
   */
  read(now: number, again: (after: number) => void): FieldsReading | null {
    const reading = readFields(this.site, this.document);
    if (!reading || this.gate.admit(reading, now)) return reading;
    again(SETTLE);
    return null;
  }
}
