import { factOf } from '../history/fact-of';
import { mergeHistory } from '../history/merge';
import { pack, unpack } from '../history/packed';
import { DAY, type Interaction, type Kind, MINUTE, type Origin } from '../model/interaction';
import type { TextReader } from '../text/make-text-reader';
import { addToProfile, type ImportedFields } from './profile-fields';
import type { PersonRecord, RejectReason } from './records';
import type { FilePerson } from './who';

/** Before this nobody chatted in any of these programs. */
const OLDEST = Date.UTC(2009, 0, 1);
const FUTURE = 10 * MINUTE;
/** Facts kept as objects before they are packed away. */
const PENDING = 256;
/** Features of short texts, which come again and again, are remembered. */
const REMEMBERED = 20_000;
const SHORT = 24;

/** What a file brings to one contact. */
export class Gathered {
  private readonly blocks: Uint8Array[] = [];
  private pending: Interaction[] = [];
  private readonly occurrences = new Map<string, number>();
  private minute = Number.NaN;
  count = 0;
  fields: ImportedFields = {};
  /** ms; how far the files it was in reach. */
  through = Number.NEGATIVE_INFINITY;

  constructor(
    readonly id: string,
    readonly person: FilePerson,
  ) {}

  /** Adds a fact; equal messages are counted within the minute they are in. */
  add(
    message: {
      at: number;
      precision: Interaction['precision'];
      kind: Kind;
      text: string;
      pageId: string | null;
    },
    direction: 'in' | 'out',
    readText: TextReader,
    origin: Origin = 'import',
  ): void {
    const minute = Math.floor(message.at / MINUTE);
    if (minute !== this.minute) this.occurrences.clear();
    this.minute = minute;
    const fact = factOf(this.id, { ...message, direction }, this.occurrences, readText, origin);
    if (!fact) return;
    this.count += 1;
    this.pending.push(fact);
    if (this.pending.length < PENDING) return;
    this.blocks.push(pack(this.pending));
    this.pending = [];
  }

  /** All facts, by time, each once. */
  facts(): Interaction[] {
    const all = this.blocks.flatMap(unpack).concat(this.pending);
    return mergeHistory([], all).history;
  }
}

/** Gathers what a file tells by contact, and drops the texts at once. */
export class Gathering {
  readonly contacts = new Map<string, Gathered>();
  private readonly features = new Map<string, number>();
  private readonly read: TextReader;

  /**
   * @param idOf the contact that somebody of the file is
   * @param now ms
   */
  constructor(
    private readonly idOf: (person: FilePerson) => string,
    readText: TextReader,
    private readonly now: number,
  ) {
    this.read = (text, ours = false) => {
      if (text.length > SHORT) return readText(text, ours);
      const key = ours ? `>${text}` : text;
      const known = this.features.get(key);
      if (known !== undefined) return known;
      const features = readText(text, ours);
      if (this.features.size < REMEMBERED) this.features.set(key, features);
      return features;
    };
  }

  /** Adds a message. @returns why it was not taken, or null */
  message(
    message: Parameters<Gathered['add']>[0],
    person: FilePerson,
    direction: 'in' | 'out',
    through: number,
  ): RejectReason | null {
    if (message.at > this.now + FUTURE) return 'future';
    if (message.at < OLDEST) return 'too-old';
    const gathered = this.of(person);
    gathered.add(message, direction, this.read);
    gathered.through = Math.max(gathered.through, Math.min(through, this.now), message.at);
    return null;
  }

  /** Adds what a list tells of a person. @returns why it was not taken, or null */
  person(record: PersonRecord, person: FilePerson): RejectReason | null {
    const { order, event } = record;
    const at = order?.purchase.at ?? event?.at;
    if (at !== undefined && at > this.now + DAY) return 'future';
    if (at !== undefined && at < OLDEST) return 'too-old';
    const gathered = this.of(person);
    gathered.fields = addToProfile(gathered.fields, record, this.now);
    if (event) {
      // It happened outside of any chat, so no message on a page is the same.
      gathered.add({ ...event, kind: 'other', pageId: null }, 'in', this.read, 'manual');
    }
    return null;
  }

  private of(person: FilePerson): Gathered {
    const id = this.idOf(person);
    let known = this.contacts.get(id);
    if (!known) {
      known = new Gathered(id, person);
      this.contacts.set(id, known);
    }
    return known;
  }
}
