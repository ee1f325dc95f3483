import { contactId } from '@/lib/core/model/ids';
import { type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { TextReader } from '@/lib/core/text/make-text-reader';
import type { ObservedContact, ObservedFact } from '@/lib/messaging/schemas';
import type {
  FieldsReading,
  Identity,
  MessageReading,
  ReadTime,
  RowReading,
  ThreadReading,
} from '@/lib/sites/reading';
import { keyOf, sighting, toInteractions, wholeSince } from './facts';
import { Recent } from './recent';
import { SteadyTimes } from './steady-times';

/** A row out of sight for longer starts a new stretch of sight. */
const SIGHT_GAP = 15 * MINUTE;
/** How often a stretch of sight is reported though nothing else is new; clocks are set back, too. */
const SIGHT_EVERY = 5 * MINUTE;
/** Messages further ahead of the clock are not recorded. */
const MAX_AHEAD = 10 * MINUTE;
/** Facts remembered as sent, so that an unchanged page costs nothing. */
const MAX_SENT = 4000;
/** Contacts remembered; a list that goes on is forgotten from its beginning. */
const MAX_CONTACTS = 20_000;

interface InSight {
  since: number;
  last: number;
  reported: number;
  unread: number | null;
}

/**
 * Turns readings into observations that were not sent yet. Knows nothing of the network: what could
 * not be delivered is `forget`-ed and comes again with the next reading.
 */
export class Observations {
  private readonly ids = new Recent<string, string>(MAX_CONTACTS);
  private readonly inSight = new Recent<string, InSight>(MAX_CONTACTS);
  private readonly rowTimes = new SteadyTimes<string>(new Recent(MAX_CONTACTS));
  private readonly messageTimes = new SteadyTimes<HTMLElement>(new WeakMap());
  private readonly fields = new Recent<string, string>(MAX_CONTACTS);
  private readonly namesakes = new Recent<string, true>(MAX_CONTACTS);
  private sent = new Set<string>();

  constructor(
    private readonly site: string,
    private readonly scope: string,
    private readonly readText: TextReader,
  ) {}

  /** The contact an identity stands for. */
  idOf(identity: Identity): string {
    let id = this.ids.get(identity.value);
    if (!id) {
      id = contactId(this.site, this.scope, identity.value);
      this.ids.set(identity.value, id);
    }
    return id;
  }

  /** The contact whose badge a row may wear: none where only the place of words says who it is. */
  badgeOf(identity: Identity | null): string | null {
    return identity && !identity.byPlace ? this.idOf(identity) : null;
  }

  /** Ids that stand for several people whom the page does not tell apart. */
  sharedIds(): string[] {
    return [...this.namesakes.keys()].slice(0, 300);
  }

  /** What the list rows tell, as of now. */
  fromRows(rows: readonly RowReading[], now: number): ObservedContact[] {
    this.findNamesakes(rows);
    return rows.flatMap((row) => {
      const id = this.idOf(row.identity);
      if (this.namesakes.has(id)) return [];
      const known = this.inSight.get(id);
      const sight: InSight =
        known && Math.abs(now - known.last) < SIGHT_GAP
          ? known
          : { since: now, last: now, reported: 0, unread: row.unread };
      const cameIn = row.unread !== null && sight.unread !== null && row.unread > sight.unread;
      this.inSight.set(id, { ...sight, last: now, unread: row.unread });

      const last = row.last && this.rowTimes.hold(id, '', row.last, now);
      const facts: Interaction[] = [];
      if (last) facts.push(sighting(id, last, row.lastDirection));
      else if (cameIn) facts.push(sighting(id, { at: now, precision: 'minute' }, 'in'));
      const fresh = this.freshOf(id, facts, now);
      const due = Math.abs(now - sight.reported) >= SIGHT_EVERY;
      if (fresh.length === 0 && !due) return [];
      this.note(id, fresh, now);
      // A row that shows neither a time nor a count says nothing of what happened.
      const from = last ? last.at : row.unread === null ? null : sight.since;
      const seen = from === null ? [] : [{ from: Math.min(from, now), to: now }];
      return [this.observed(row, id, fresh, seen)];
    });
  }

  /** What the open conversation tells, as of now. */
  fromThread(thread: ThreadReading, now: number): ObservedContact[] {
    const id = this.idOf(thread.identity);
    if (this.namesakes.has(id)) return [];
    const messages = thread.messages.map((m) => ({ ...m, time: this.timeOf(id, m, now) }));
    const facts = toInteractions(id, messages, this.readText);
    const fresh = this.freshOf(id, facts, now);
    const known = this.inSight.get(`thread ${id}`);
    const due = !known || Math.abs(now - known.reported) >= SIGHT_EVERY;
    if (fresh.length === 0 && !due) return [];
    this.inSight.set(`thread ${id}`, { since: now, last: now, reported: now, unread: null });
    this.note(id, fresh, now);
    const from = thread.atEnd ? wholeSince(messages) : null;
    const seen = from === null ? [] : [{ from: Math.min(from, now), to: now }];
    return [this.observed(thread, id, fresh, seen)];
  }

  /** What the contact's own page tells of them, once for each change. */
  fromFields(reading: FieldsReading): ObservedContact[] {
    const id = this.idOf(reading.identity);
    const told = JSON.stringify(reading.fields);
    if (this.fields.get(id) === told) return [];
    this.fields.set(id, told);
    const known = this.observed({ ...reading, kind: null }, id, [], []);
    return [{ ...known, fields: reading.fields as ObservedContact['fields'] }];
  }

  /** These never arrived: the next reading brings them again. */
  forget(contacts: readonly ObservedContact[]): void {
    for (const { id, interactions } of contacts) {
      this.fields.delete(id);
      for (const fact of interactions) this.sent.delete(keyOf(id, fact));
      for (const key of [id, `thread ${id}`]) {
        const sight = this.inSight.get(key);
        if (sight) sight.reported = 0;
      }
    }
  }

  /** Whatever was told may be gone where it was told: the next reading tells all it sees again. */
  forgetAll(): void {
    this.sent = new Set();
    this.fields.clear();
    this.inSight.clear();
  }

  /**
   * Rows at one time that show the same name, but not the same activity, are two people whom this
   * page cannot tell apart: nothing is recorded of either.
   */
  private findNamesakes(rows: readonly RowReading[]): void {
    const shown = new Map<string, string>();
    for (const { identity, last, unread } of rows) {
      if (identity.strength === 'strong') continue;
      const id = this.idOf(identity);
      const activity = `${last?.at} ${unread}`;
      // Where rows show nothing of what happened, two rows of one name may be two people too.
      const alike = shown.get(id) === activity && (last !== null || unread !== null);
      if (shown.has(id) && !alike) this.namesakes.set(id, true);
      shown.set(id, activity);
    }
  }

  /** Estimates may be a little off, and so differ at the next visit: no finer than an hour. */
  private timeOf(contact: string, { element, text, time }: MessageReading, now: number): ReadTime {
    const held = this.messageTimes.hold(element, `${contact} ${text}`, time, now);
    return held.estimated && held.precision === 'minute' ? { ...held, precision: 'hour' } : held;
  }

  /**
   * Not sent yet, and not of the future, which is not recorded: where the clock runs behind, it is
   * sent when that is right again.
   */
  private freshOf(id: string, facts: readonly Interaction[], now: number): Interaction[] {
    return facts.filter((fact) => !this.sent.has(keyOf(id, fact)) && fact.at < now + MAX_AHEAD);
  }

  private note(id: string, facts: readonly Interaction[], now: number): void {
    if (this.sent.size > MAX_SENT) this.sent = new Set();
    for (const fact of facts) this.sent.add(keyOf(id, fact));
    const sight = this.inSight.get(id);
    if (sight) sight.reported = now;
  }

  private observed(
    { identity, name, kind, members }: Pick<RowReading, 'identity' | 'name' | 'kind' | 'members'>,
    id: string,
    interactions: ObservedFact[],
    seen: { from: number; to: number }[],
  ): ObservedContact {
    const known = { id, kind, identity: identity.strength, name: name.slice(0, 200) };
    return { ...known, interactions, seen, ...(members === undefined ? {} : { members }) };
  }
}
