import { dateOf } from '@/lib/core/import/cells';
import { guessFormat, mapHeadings, missingFields } from '@/lib/core/import/columns';
import type { ImportFormat, Parsed, TableFormat } from '@/lib/core/import/records';
import type { Row } from '@/lib/core/import/rows';
import { separatorOf } from '@/lib/core/import/rows';
import { DATE_ORDERS, type DateOrder } from '@/lib/core/import/stamp';
import { guessSelf, Survey } from '@/lib/core/import/survey';
import { TableParser } from '@/lib/core/import/tables';
import type { StampContext } from '@/lib/core/import/whatsapp';
import { dayOf } from '@/lib/core/time/calendar-day';
import type { ImportChoices, Inspection, PreviewRow } from '../import-types';
import { detectText, topRows } from './detect';
import { EncodingSniffer, type TextEncoding } from './encoding';
import { FileFaultError } from './file-fault';
import { fingerprintOf } from './fingerprint';
import {
  layoutOf,
  openSource,
  orderOf,
  type SourceNotes,
  type TableLayout,
  takeNotes,
} from './open-source';
import { readFiles, type Source } from './read-files';
import { isSheet, readSheetRows } from './read-sheet';
import { concat, isTable, NO_CHAT, previewOf, savedAt } from './session-parts';

const HEAD = 65_536;
const PREVIEW = 8;
const MOST_SPEAKERS = 200;

interface Probed {
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly head: string;
  readonly lastModified: number;
}

/** Told of every line with the source it is in. */
export type OnParsed = (
  parsed: Parsed,
  source: number,
  info: ReturnType<ReturnType<typeof openSource>['infoOf']> | null,
) => void;

/**
 * Some files that are looked at and read, as often as needed: only what was learned of them is kept,
 * never what they hold.
 */
export class ImportSession {
  private probed = new Map<number, Probed>();
  private notes = new Map<number, SourceNotes>();
  private rows: Row[] | null = null;
  private layout: (TableLayout & { headings: readonly string[] }) | null = null;
  private format: ImportFormat = 'messages';
  private fingerprint = '';
  survey = new Survey();
  told: string[] = [];
  readonly lastModified: number;

  constructor(
    private readonly files: readonly File[],
    private readonly zone: string,
    readonly now: number,
    private readonly onShare: (share: number) => void,
  ) {
    this.lastModified = Math.max(...files.map((file) => file.lastModified));
  }

  /** Finds out what the files are. @throws FileFaultError */
  async probe(): Promise<ImportFormat> {
    this.fingerprint = await fingerprintOf(this.files);
    const [only] = this.files;
    if (this.files.length === 1 && only && isSheet(only)) {
      this.rows = await readSheetRows(only);
      const top = this.rows.slice(0, 20).map(({ fields }) => [...fields]);
      const { headings } = layoutOf(top, ',', (each) => mapHeadings(each, null));
      this.format = guessFormat(headings) ?? 'contacts';
      return this.format;
    }
    let found: ImportFormat | null = null;
    await this.eachSource((source) => {
      const sniffer = new EncodingSniffer();
      const head: Uint8Array[] = [];
      let size = 0;
      return {
        feed: (bytes) => {
          sniffer.feed(bytes);
          if (size < HEAD) head.push(bytes.slice(0, HEAD - size));
          size += bytes.length;
        },
        end: () => {
          const encoding = sniffer.end();
          if (!encoding) return;
          const text = new TextDecoder(encoding).decode(concat(head));
          const format = detectText(source.name, text);
          if (!format || (found && found !== format)) return;
          found = format;
          const name =
            source.zipped && /(?:^|\/)_?chat\.txt$/i.test(source.name)
              ? source.file.name
              : source.name;
          this.probed.set(source.index, {
            name,
            encoding,
            head: text,
            lastModified: source.file.lastModified,
          });
        },
      };
    });
    if (!found) throw new FileFaultError(this.files.length > 0 ? 'unknown' : 'nothing-inside');
    this.format = found;
    return found;
  }

  /** Reads everything once to say what it is. */
  async inspect(wanted: Partial<ImportChoices>): Promise<Inspection> {
    const format = this.allowed(wanted.format);
    this.layOut(format, wanted.mapping);
    await this.learnDates(format);
    const orders = this.possibleOrders();
    const order = wanted.order ?? orders[0] ?? 'YMD';
    const survey = new Survey();
    const preview: PreviewRow[] = [];
    let rejected = 0;
    this.told = [];
    await this.read({ format, order }, (parsed, source, info) => {
      survey.note(parsed, source, info ?? NO_CHAT);
      if (parsed.is === 'reject') rejected += 1;
      if (preview.length < PREVIEW) preview.push(...previewOf(parsed));
    });
    this.survey = survey;
    const self = wanted.self ?? guessSelf(survey, this.told);
    const isOurs = new Set(self.map((key) => survey.speakers.get(key)?.name ?? key));
    const speakers = [...survey.speakers.values()].sort(
      (a, b) => b.chats - a.chats || b.messages - a.messages,
    );
    const ctx: StampContext = { order, zone: this.zone, now: this.now };
    const saved = format === 'line' ? savedAt([...this.probed.values()], ctx) : null;
    const known = saved ?? this.lastModified;
    return {
      format,
      fingerprint: this.fingerprint,
      encodings: [...new Set([...this.probed.values()].map(({ encoding }) => encoding))],
      bytes: this.files.reduce((sum, file) => sum + file.size, 0),
      sources: Math.max(this.probed.size, this.rows ? 1 : 0),
      lines: survey.lines,
      messages: survey.messages,
      people: survey.people || Math.max(0, speakers.length - self.length),
      groups: [...survey.chats.values()].filter(
        ({ info, senders }) => info.group ?? senders.size > 2,
      ).length,
      rejected,
      first: survey.messages > 0 ? survey.first : null,
      last: survey.messages > 0 ? survey.last : null,
      orders: orders.length > 0 ? orders : [order],
      order,
      dateSample: this.dateSample,
      speakers: speakers
        .slice(0, MOST_SPEAKERS)
        .map(({ key, name, messages, chats }) => ({ key, name, messages, chats })),
      self,
      asksSelf: survey.messages > 0 && !(survey.sided && speakers.length === 0),
      exportedAt: Math.max(survey.messages > 0 ? survey.last : 0, Math.min(this.now, known)),
      exportSure: saved !== null,
      headings: this.layout?.headings ?? [],
      mapping: this.layout?.mapping ?? [],
      missing: isTable(format) ? missingFields(format, this.layout?.mapping ?? []) : [],
      preview: preview
        .slice(0, PREVIEW)
        .map((row) => ({ ...row, ours: row.ours ?? (row.who ? isOurs.has(row.who) : null) })),
    };
  }

  /** Reads everything and hands on each line. */
  async read(choices: Pick<ImportChoices, 'format' | 'order'>, on: OnParsed): Promise<void> {
    const { format, order } = choices;
    if (this.rows) {
      const plan = {
        format: format as TableFormat,
        ...(this.layout ?? { heading: 0, mapping: [] }),
      };
      const parser = new TableParser(plan, { order, zone: this.zone, now: this.now });
      for (const row of this.rows) {
        const parsed = parser.take(row);
        on(
          parsed,
          0,
          parsed.is === 'message'
            ? { ...NO_CHAT, key: parsed.message.chat, name: parsed.message.chat }
            : null,
        );
      }
      return;
    }
    await this.eachText((index) => {
      const notes = this.notes.get(index);
      if (!notes) return null;
      const ctx: StampContext = { order: orderOf(notes, order), zone: this.zone, now: this.now };
      const source = openSource(format, notes, this.layout, ctx);
      const hand = (all: readonly Parsed[]) => {
        for (const parsed of all) {
          on(parsed, index, parsed.is === 'message' ? source.infoOf(parsed.message) : null);
        }
      };
      return {
        feed: (text) => hand(source.feed(text)),
        end: () => {
          hand(source.end());
          const self = source.self();
          if (self) this.told = [...new Set([...this.told, self])];
        },
      };
    });
  }

  private dateSample = '';

  private allowed(wanted: ImportFormat | undefined): ImportFormat {
    // A table may be taken for another kind of table; a chat export is what it is.
    return wanted && isTable(this.format) && isTable(wanted) ? wanted : this.format;
  }

  private layOut(format: ImportFormat, mapping: ImportChoices['mapping'] | undefined): void {
    if (!isTable(format)) return;
    const head = [...this.probed.values()][0]?.head ?? '';
    const top = this.rows?.slice(0, 20).map(({ fields }) => [...fields]) ?? topRows(head);
    const layout = layoutOf(top, separatorOf(head), (headings) =>
      mapping?.length === headings.length ? mapping : mapHeadings(headings, format),
    );
    this.layout = layout;
    const place = layout.mapping.findIndex((field) => field === 'time' || field === 'date');
    this.dateSample = top[layout.heading + 1]?.[place]?.slice(0, 40) ?? '';
  }

  private async learnDates(format: ImportFormat): Promise<void> {
    const today = dayOf(this.now, this.zone);
    this.notes.clear();
    if (this.rows) {
      const notes = takeNotes(format, '', this.layout, today);
      const place = this.layout?.mapping.findIndex((f) => f === 'time' || f === 'date') ?? -1;
      for (const { fields } of this.rows) {
        const date = dateOf(fields[place] ?? '');
        if (date) notes.orders.note(date);
      }
      this.notes.set(0, notes);
      return;
    }
    await this.eachText((index) => {
      const probed = this.probed.get(index);
      if (!probed) return null;
      const notes = takeNotes(format, probed.name, this.layout, today);
      this.notes.set(index, notes);
      return notes;
    });
    if (!isTable(format)) {
      const head = [...this.probed.values()][0]?.head ?? '';
      this.dateSample = /\d{1,4}\D{1,2}\d{1,2}\D{1,2}\d{1,4}/u.exec(head)?.[0] ?? '';
    }
  }

  /** The orders that fit all sources whose own is open. */
  private possibleOrders(): DateOrder[] {
    const each = [...this.notes.values()].map((notes) => notes.orders.possible());
    const told = each.filter((orders) => orders.length > 0);
    const settled = told.find((orders) => orders.length === 1);
    // Files of one phone are written alike.
    if (settled) return settled;
    return DATE_ORDERS.filter(
      (order) => told.every((orders) => orders.includes(order)) && told.length > 0,
    );
  }

  private async eachSource(
    open: (source: Source) => { feed(bytes: Uint8Array): void; end(): void } | null,
  ): Promise<void> {
    const total = this.files.reduce((sum, file) => sum + file.size, 0);
    await readFiles(this.files, open, (read) => this.onShare(read / Math.max(1, total)));
  }

  private eachText(
    open: (index: number) => { feed(text: string): void; end(): void } | null,
  ): Promise<void> {
    return this.eachSource(({ index }) => {
      const probed = this.probed.get(index);
      const sink = probed && open(index);
      if (!sink) return null;
      const decoder = new TextDecoder(probed.encoding);
      return {
        feed: (bytes) => sink.feed(decoder.decode(bytes, { stream: true })),
        end: () => {
          sink.feed(decoder.decode());
          sink.end();
        },
      };
    });
  }
}
