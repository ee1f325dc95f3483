import { dateOf } from '@/lib/core/import/cells';
import { headingRow, type Mapping } from '@/lib/core/import/columns';
import { DateOrders } from '@/lib/core/import/date-orders';
import { LineDates, LineParser } from '@/lib/core/import/line';
import type {
  ChatInfo,
  ImportFormat,
  MessageRecord,
  Parsed,
  TableFormat,
} from '@/lib/core/import/records';
import { RowReader } from '@/lib/core/import/rows';
import type { DateOrder } from '@/lib/core/import/stamp';
import { TableParser } from '@/lib/core/import/tables';
import { TelegramParser } from '@/lib/core/import/telegram';
import {
  chatNameOf,
  type StampContext,
  WhatsAppDates,
  WhatsAppParser,
} from '@/lib/core/import/whatsapp';
import type { CalendarDay } from '@/lib/core/time/calendar-day';

/** Takes a text and says what it holds. */
export interface OpenSource {
  feed(text: string): Parsed[];
  end(): Parsed[];
  infoOf(message: MessageRecord): ChatInfo;
  /** Our own key, where the source tells it. */
  self(): string | null;
}

/** What is learned of a source before it is read. */
export interface SourceNotes {
  readonly orders: DateOrders;
  feed(text: string): void;
  end(): void;
  readonly chatName: string;
  readonly group: boolean | null;
  readonly names: readonly string[];
}

/** How the table of a source is laid out. */
export interface TableLayout {
  readonly separator: string;
  readonly heading: number;
  readonly mapping: Mapping;
}

/** Learns the dates of a source, and whose talk it is. @param name of its file */
export function takeNotes(
  format: ImportFormat,
  name: string,
  layout: TableLayout | null,
  today: CalendarDay,
): SourceNotes {
  const chatName = chatNameOf(name);
  if (format === 'line') {
    const dates = new LineDates(today);
    return {
      orders: dates.orders,
      feed: (text) => dates.feed(text),
      end: () => dates.end(),
      get chatName() {
        return dates.head?.name ?? chatName;
      },
      get group() {
        return dates.head?.group ?? null;
      },
      get names() {
        return dates.names();
      },
    };
  }
  const base = { chatName, group: null, names: [] };
  if (format === 'whatsapp') {
    const dates = new WhatsAppDates(today);
    return {
      ...base,
      orders: dates.orders,
      feed: (text) => dates.feed(text),
      end: () => dates.end(),
    };
  }
  const orders = new DateOrders(today);
  if (format === 'telegram' || !layout) return { ...base, orders, feed() {}, end() {} };
  const rows = new RowReader(layout.separator);
  const place = layout.mapping.findIndex((field) => field === 'time' || field === 'date');
  const note = (fields: readonly string[]) => {
    const date = dateOf(fields[place] ?? '');
    if (date) orders.note(date);
  };
  return {
    ...base,
    orders,
    feed: (text) => {
      for (const { fields } of rows.feed(text)) note(fields);
    },
    end: () => {
      for (const { fields } of rows.end()) note(fields);
    },
  };
}

/** Opens a source to be read. */
export function openSource(
  format: ImportFormat,
  notes: SourceNotes,
  layout: TableLayout | null,
  ctx: StampContext,
): OpenSource {
  if (format === 'telegram') {
    const parser = new TelegramParser();
    return {
      feed: (text) => parser.feed(text),
      end: () => parser.end(),
      infoOf: ({ chat }) => parser.chats.get(chat) ?? infoOf(chat, '', null, null),
      self: () => parser.self,
    };
  }
  if (format === 'whatsapp' || format === 'line') {
    const parser =
      format === 'whatsapp' ? new WhatsAppParser(ctx) : new LineParser(ctx, notes.names);
    const { chatName, group } = notes;
    // A LINE export names the other side of a talk of two.
    const other = group === false ? chatName : null;
    const info = infoOf('', chatName, group, other);
    return {
      feed: (text) => parser.feed(text),
      end: () => parser.end(),
      infoOf: () => info,
      self: () => null,
    };
  }
  const { separator, ...plan } = layout ?? { separator: ',', heading: 0, mapping: [] };
  const rows = new RowReader(separator);
  const parser = new TableParser({ format: format as TableFormat, ...plan }, ctx);
  return {
    feed: (text) => rows.feed(text).map((row) => parser.take(row)),
    end: () => rows.end().map((row) => parser.take(row)),
    infoOf: ({ chat }) => infoOf(chat, chat, null, null),
    self: () => null,
  };
}

function infoOf(key: string, name: string, group: boolean | null, other: string | null): ChatInfo {
  return { key, name, group, other, pageId: null };
}

/** The layout of a table by its first rows. */
export function layoutOf(
  top: readonly (readonly string[])[],
  separator: string,
  mapping: (headings: readonly string[]) => Mapping,
): TableLayout & { readonly headings: readonly string[] } {
  const heading = headingRow(top);
  const headings = top[Math.max(0, heading)] ?? [];
  const width = Math.max(...top.map((row) => row.length), 0);
  const shown = Array.from({ length: width }, (_, i) => headings[i] ?? '');
  return { separator, heading, headings: shown, mapping: mapping(shown) };
}

/** The order of a source's dates: its own where it is settled, else the one chosen for all. */
export function orderOf(notes: SourceNotes, chosen: DateOrder): DateOrder {
  const possible = notes.orders.possible();
  return possible.length === 1 && possible[0] ? possible[0] : chosen;
}
